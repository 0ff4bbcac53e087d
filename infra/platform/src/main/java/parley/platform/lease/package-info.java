/** Who works on a document just now, safe against pauses and clocks that jump. */
@NullMarked
package parley.platform.lease;

import org.jspecify.annotations.NullMarked;
