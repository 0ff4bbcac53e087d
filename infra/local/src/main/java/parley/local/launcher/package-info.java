/** The commands of {@code infra/local/parley}. */
@NullMarked
package parley.local.launcher;

import org.jspecify.annotations.NullMarked;
