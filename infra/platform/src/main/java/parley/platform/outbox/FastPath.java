package parley.platform.outbox;

import parley.platform.outbox.OutboxStore.LeasedOutbox;
import parley.platform.outbox.RelayQueue.Leased;
import parley.platform.outbox.RelayQueue.ToLease;

/** From a collection's writers to the relay. */
record FastPath(OutboxStore store, OutboxRelay relay, AggregatePublisher publisher)
        implements OutboxSignal {

    @Override
    public void pending(String id) {
        relay.offer(new ToLease(new OutboxRef(store, id), null));
    }

    @Override
    public OwnLease lease() {
        return publisher.take();
    }

    @Override
    public void leased(LeasedOutbox outbox, OwnLease lease) {
        relay.offer(new Leased(new OutboxRef(store, outbox.id()), outbox, lease));
    }

    @Override
    public void perhapsLeased(String id, OwnLease lease) {
        publisher.keep(new OutboxRef(store, id), lease);
    }
}
