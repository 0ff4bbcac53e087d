/** From the stored event to the acknowledged record: leases, relay, transport. */
@NullMarked
package parley.platform.outbox;

import org.jspecify.annotations.NullMarked;
