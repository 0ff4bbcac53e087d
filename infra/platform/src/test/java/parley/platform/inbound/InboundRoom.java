package parley.platform.inbound;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import parley.platform.aggregate.AggregateCollections;
import parley.platform.contract.Contracts;
import parley.platform.deadletter.DeadEvents;
import parley.platform.deadletter.DeadLetters;
import parley.platform.event.EventLimits;
import parley.platform.event.KafkaEvents;
import parley.platform.inbox.Delivery;
import parley.platform.sample.Settings;
import parley.platform.simulation.SimulatedProcess;

/**
 * The room of other systems' events of a simulated process, wired as its auto-configuration does.
 */
public final class InboundRoom {

    public static final String COLLECTION = InboundEvents.COLLECTION;

    private static final KafkaEvents EVENTS =
            new KafkaEvents(Settings.bind("parley.events.limits", EventLimits.class, Map.of()));

    private final InboundRecords records;
    private final DeadInbound dead;

    public InboundRoom(
            SimulatedProcess process,
            AggregateCollections aggregates,
            DeadLetters deadLetters,
            Contracts contracts,
            InboundSubscription<?> subscription) {
        Clock clock = process.wall();
        InboundReactions reactions =
                new InboundReactions(List.of(subscription), contracts, process.pause());
        InboundEvents events = InboundEvents.of(aggregates, reactions, contracts, clock);
        records = new InboundRecords(events, reactions, deadLetters, clock, EVENTS);
        dead = new DeadInbound(records, reactions, EVENTS);
    }

    /** What a redrive takes again. */
    public DeadEvents deadEvents() {
        return dead;
    }

    public void take(Delivery delivery) {
        boolean _ = records.take(delivery);
    }
}
