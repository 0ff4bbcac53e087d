package parley.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import parley.platform.outbox.OutboxStatistics.Backlog;

/** What the last scan saw, and what happened since the start. */
final class OutboxMetrics {

    private volatile Backlog backlog = Backlog.NONE;
    private final Counter published;
    private final Counter failures;
    private final Counter leaseLosses;
    private final Counter drops;

    OutboxMetrics(MeterRegistry meters) {
        Gauge.builder("parley.outbox.pending", this, m -> m.backlog.pending())
                .description("Unpublished events that the last scan found, older than a second")
                .register(meters);
        Gauge.builder("parley.outbox.oldest", this, m -> m.backlog.oldest().toMillis() / 1000.0)
                .description("Age of the oldest unpublished event at the last scan")
                .baseUnit("seconds")
                .register(meters);
        this.published =
                Counter.builder("parley.outbox.published")
                        .description("Acknowledged events, repetitions included")
                        .register(meters);
        this.failures =
                Counter.builder("parley.outbox.failures")
                        .description("Events that were not acknowledged; they are tried again")
                        .register(meters);
        this.leaseLosses =
                Counter.builder("parley.outbox.lease.losses")
                        .description("Another replica took over what this one was sending")
                        .register(meters);
        this.drops =
                Counter.builder("parley.outbox.dropped.signals")
                        .description("Signals left to the scan because the queue was full")
                        .register(meters);
    }

    void scanned(Backlog found) {
        backlog = found;
    }

    void published() {
        published.increment();
    }

    void failed() {
        failures.increment();
    }

    void leaseLost() {
        leaseLosses.increment();
    }

    void dropped() {
        drops.increment();
    }
}
