/** Faults done to real processes under load, and what came of them. */
@NullMarked
package parley.faults;

import org.jspecify.annotations.NullMarked;
