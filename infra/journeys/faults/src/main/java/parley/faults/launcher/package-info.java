/** The command {@code infra/journeys/chaos}. */
@NullMarked
package parley.faults.launcher;

import org.jspecify.annotations.NullMarked;
