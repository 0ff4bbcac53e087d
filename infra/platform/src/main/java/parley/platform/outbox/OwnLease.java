package parley.platform.outbox;

import parley.platform.lease.Lease;

/**
 * A lease of this replica.
 *
 * @param taken reading of the monotonic clock before it was stored
 */
public record OwnLease(Lease lease, long taken) {

    String token() {
        return lease.token();
    }
}
