/** Leaving without anybody noticing: ready no more, served to the end, then stopped. */
@NullMarked
package parley.platform.shutdown;

import org.jspecify.annotations.NullMarked;
