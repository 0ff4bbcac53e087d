package parley.platform.aggregate;

import java.time.Clock;
import java.util.function.Function;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.util.unit.DataSize;
import parley.platform.compacted.CompactedTopics;
import parley.platform.contract.Contracts;
import parley.platform.ids.Ids;
import parley.platform.outbox.OutboxSignal;

/** The aggregates' room of a simulated process, wired as its auto-configuration does. */
public final class AggregateRoom {

    private AggregateRoom() {}

    public static AggregateCollections of(
            MongoOperations mongo,
            Function<String, OutboxSignal> outboxes,
            CompactedTopics compacted,
            Ids ids,
            Clock clock,
            Contracts contracts) {
        return new MongoAggregateCollections(
                mongo,
                new EventRecorder(ids, clock, contracts, false),
                outboxes,
                compacted,
                DataSize.ofMegabytes(1));
    }
}
