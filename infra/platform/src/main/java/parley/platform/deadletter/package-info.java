/** Events that could not be taken, with a stable reason. */
@NullMarked
package parley.platform.deadletter;

import org.jspecify.annotations.NullMarked;
