/** Breaks rules on purpose. */
@NullMarked
package parley.canary.habits;

import org.jspecify.annotations.NullMarked;
