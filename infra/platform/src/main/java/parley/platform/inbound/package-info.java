/** Events of other systems: taken once each, or refused with a reason on inbound.rejections. */
@NullMarked
package parley.platform.inbound;

import org.jspecify.annotations.NullMarked;
