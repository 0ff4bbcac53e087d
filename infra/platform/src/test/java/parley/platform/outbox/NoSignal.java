package parley.platform.outbox;

import java.time.Duration;
import parley.platform.lease.Leases;
import parley.platform.outbox.OutboxStore.LeasedOutbox;

/** Nothing relays what is stored. */
public final class NoSignal implements OutboxSignal {

    private final Leases leases = Leases.of("nobody", Duration.ofSeconds(4));

    @Override
    public void pending(String id) {}

    @Override
    public OwnLease lease() {
        return new OwnLease(leases.take(), 0);
    }

    @Override
    public void leased(LeasedOutbox outbox, OwnLease lease) {}

    @Override
    public void perhapsLeased(String id, OwnLease lease) {}
}
