package parley.matchmaking.domain.consultation;

/**
 * Who computes a scheduling. Another process takes over after it has itself seen the same lease for
 * its whole length, so nobody's clock matters.
 *
 * @param owner a process; new after each start
 * @param renewals grows while the owner is alive
 */
public record Lease(String owner, long renewals) {

    Lease renewed() {
        return new Lease(owner, renewals + 1);
    }
}
