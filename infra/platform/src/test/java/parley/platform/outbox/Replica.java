package parley.platform.outbox;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.springframework.util.unit.DataSize;
import parley.platform.event.EventSource;
import parley.platform.lease.HandTime;
import parley.platform.lease.LeaseWatch;
import parley.platform.lease.Leases;
import parley.platform.lease.Pause;

/** One replica's publisher and relay, with its own measures. */
final class Replica {

    static final Duration LEASE = Duration.ofSeconds(20);

    private static final OutboxSettings SETTINGS =
            new OutboxSettings(
                    Duration.ofMillis(20),
                    Duration.ofSeconds(1),
                    LEASE,
                    4,
                    100,
                    DataSize.ofMegabytes(1),
                    Duration.ofSeconds(5));

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final AggregatePublisher publisher;
    final OutboxRelay relay;

    Replica(String name, EventTransport transport, HandTime time) {
        OutboxMetrics metrics = new OutboxMetrics(meters);
        publisher =
                new AggregatePublisher(
                        transport,
                        EventSource.of("test", "kiosk-service"),
                        Leases.of(name, LEASE),
                        time,
                        new LeaseWatch<>(time),
                        metrics);
        relay =
                new OutboxRelay(
                        publisher,
                        SETTINGS,
                        Thread.ofVirtual().factory(),
                        Pause.SLEEPING,
                        time.clock(),
                        metrics);
    }

    double leaseLosses() {
        return meters.counter("parley.outbox.lease.losses").count();
    }
}
