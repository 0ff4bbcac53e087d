package parley.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.platform.contract.Contracts;
import parley.platform.deadletter.DeadEvents;
import parley.platform.deadletter.DeadLetters;
import parley.platform.event.EventLimits;
import parley.platform.event.KafkaEvents;
import parley.platform.inbox.InboxStore.First;
import parley.platform.lease.LeaseWatch;
import parley.platform.lease.Leases;
import parley.platform.lease.MonotonicClock;
import parley.platform.lease.Pause;
import parley.platform.sample.Settings;
import parley.platform.simulation.SimulatedProcess;
import parley.platform.topic.Topics;

/** The inbox's room of a simulated process, wired as its auto-configuration does. */
public final class InboxRoom {

    public static final InboxSettings SETTINGS =
            new InboxSettings(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(4),
                    8,
                    Duration.ofMillis(50),
                    Duration.ofSeconds(30),
                    2,
                    2,
                    Duration.ofSeconds(5));

    private static final Map<MeterRegistry, InboxMetrics> METRICS = new ConcurrentHashMap<>();

    /** Made once: reading its settings in each process would take most of a schedule's time. */
    private static final KafkaEvents EVENTS =
            new KafkaEvents(Settings.bind("parley.events.limits", EventLimits.class, Map.of()));

    private static final Topics TOPICS = Topics.ofContracts("kiosk");

    private final InboxWorker worker;
    private final InboxSweep sweep;
    private final Inbox inbox;
    private final DeadEvents dead;

    public InboxRoom(
            SimulatedProcess process,
            MongoOperations mongo,
            MeterRegistry meters,
            DeadLetters deadLetters,
            Contracts contracts,
            List<Subscription<?>> subscriptions,
            Leases leases,
            Pause betweenSweeps) {
        MonotonicClock clock = process.monotonic();
        InboxMetrics metrics = METRICS.computeIfAbsent(meters, InboxMetrics::new);
        InboxStore store =
                new MongoInboxStore(
                        new InboxCollection(mongo),
                        new ParkedEvents(mongo),
                        SETTINGS.mostParkedPerKey());
        Wakers wakers = new Wakers(SETTINGS.wakers(), SETTINGS.shutdown(), process.executor());
        Reactions reactions =
                new Reactions(subscriptions, contracts, SETTINGS, process.pause(), metrics);
        worker =
                new InboxWorker(
                        store,
                        reactions,
                        deadLetters,
                        wakers,
                        leases,
                        clock,
                        process.wall(),
                        metrics);
        wakers.with(worker::resume);
        sweep =
                new InboxSweep(
                        store,
                        wakers,
                        deadLetters,
                        new LeaseWatch<>(clock),
                        SETTINGS,
                        process.threads(),
                        betweenSweeps,
                        process.wall(),
                        metrics);
        dead = new DeadInInbox(store, worker, reactions);
        inbox =
                new Inbox(
                        store,
                        worker,
                        deadLetters,
                        TOPICS,
                        (topic, partition) -> First.ONE,
                        process.wall(),
                        metrics,
                        EVENTS);
    }

    /** What a redrive takes again. */
    public List<DeadEvents> deadEvents() {
        return List.of(dead);
    }

    public void start() {
        sweep.start();
    }

    public void take(Delivery delivery) {
        inbox.take(delivery);
    }
}
