package parley.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.util.unit.DataSize;
import parley.platform.event.EventSource;
import parley.platform.lease.LeaseWatch;
import parley.platform.lease.Leases;
import parley.platform.lease.MonotonicClock;
import parley.platform.lease.Pause;
import parley.platform.simulation.SimulatedProcess;

/** The outboxes' room of a simulated process, wired as its auto-configuration does. */
public final class OutboxRoom {

    public static final OutboxSettings SETTINGS =
            new OutboxSettings(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(4),
                    2,
                    3,
                    DataSize.ofMegabytes(1),
                    Duration.ofSeconds(5));

    private static final Map<MeterRegistry, OutboxMetrics> METRICS = new ConcurrentHashMap<>();

    private final MongoOperations mongo;
    private final OutboxRelay relay;

    /**
     * Opens it.
     *
     * @param pause between two scans
     * @param sending measures the age of the own lease
     * @param watching measures the age of others' leases
     */
    public OutboxRoom(
            SimulatedProcess process,
            MongoOperations mongo,
            MeterRegistry meters,
            EventTransport transport,
            EventSource source,
            Leases leases,
            Pause pause,
            MonotonicClock sending,
            MonotonicClock watching) {
        this.mongo = mongo;
        OutboxMetrics metrics = METRICS.computeIfAbsent(meters, OutboxMetrics::new);
        this.relay =
                new OutboxRelay(
                        new AggregatePublisher(
                                transport,
                                source,
                                leases,
                                sending,
                                new LeaseWatch<>(watching),
                                metrics),
                        SETTINGS,
                        process.threads(),
                        pause,
                        process.wall(),
                        metrics);
    }

    public OutboxSignal of(String collection) {
        return relay.relay(new MongoOutboxStore(collection, mongo));
    }

    public void start() {
        relay.start();
    }
}
