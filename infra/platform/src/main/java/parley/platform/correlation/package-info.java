/** The thread of one request through HTTP, events and logs. */
@NullMarked
package parley.platform.correlation;

import org.jspecify.annotations.NullMarked;
