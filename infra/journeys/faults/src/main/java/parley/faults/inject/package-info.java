/** How each kind of fault is done, and undone. */
@NullMarked
package parley.faults.inject;

import org.jspecify.annotations.NullMarked;
