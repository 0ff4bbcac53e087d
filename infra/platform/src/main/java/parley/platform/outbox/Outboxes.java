package parley.platform.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.data.mongodb.core.MongoOperations;

/** The outboxes of all of a service's collections; a bean. */
public final class Outboxes implements OutboxStatistics {

    private final MongoOperations mongo;
    private final OutboxRelay relay;
    private final Clock clock;
    private final List<OutboxStore> stores = new CopyOnWriteArrayList<>();

    Outboxes(MongoOperations mongo, OutboxRelay relay, Clock clock) {
        this.mongo = mongo;
        this.relay = relay;
        this.clock = clock;
    }

    /** Has this collection's outboxes relayed; the signal is for its writers. */
    public OutboxSignal of(String collection) {
        MongoOutboxStore store = new MongoOutboxStore(collection, mongo);
        store.createIndex();
        stores.add(store);
        return relay.relay(store);
    }

    @Override
    public Backlog backlog() {
        Instant now = clock.instant();
        return stores.stream().map(store -> store.backlog(now)).reduce(Backlog.NONE, Backlog::plus);
    }
}
