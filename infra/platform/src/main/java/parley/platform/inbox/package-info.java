/** Events of Parley's own topics, taken once each and in the order of their aggregate. */
@NullMarked
package parley.platform.inbox;

import org.jspecify.annotations.NullMarked;
