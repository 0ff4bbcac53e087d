package parley.platform.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import parley.platform.inbox.InboxStatistics.Counts;

/** What the last sweep saw, and what happened since the start. */
final class InboxMetrics {

    private final MeterRegistry meters;
    private final Counter retries;
    private final Counter leaseLosses;
    private volatile Counts counts = Counts.NONE;

    InboxMetrics(MeterRegistry meters) {
        this.meters = meters;
        this.retries =
                Counter.builder("parley.inbox.retries")
                        .description("Reactions that ran again after a transient fault")
                        .register(meters);
        this.leaseLosses =
                Counter.builder("parley.inbox.lease.losses")
                        .description("Another worker took over what this one was working on")
                        .register(meters);
        gauge("parley.inbox.to.do", "Recorded events whose effect is not complete", Counts::toDo);
        gauge(
                "parley.inbox.parked",
                "Events that came before one that precedes them",
                Counts::parked);
        gauge(
                "parley.inbox.waiting",
                "Aggregates whose next event waits for a fact",
                Counts::waiting);
        gauge(
                "parley.inbox.oldest.waiting.seconds",
                "Age of the oldest event that waits for a fact",
                Counts::oldestWaitingSeconds);
        gauge(
                "parley.inbox.oldest.parked.seconds",
                "Age of the oldest event that came before one that precedes it",
                Counts::oldestParkedSeconds);
    }

    void swept(Counts found) {
        counts = found;
    }

    void recorded(String topic, Recording recording) {
        count(topic, recording.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }

    void tombstone(String topic) {
        count(topic, "tombstone");
    }

    void malformed(String topic) {
        count(topic, "malformed");
    }

    void ignored(String type) {
        meters.counter("parley.inbox.ignored", "type", type).increment();
    }

    void retried() {
        retries.increment();
    }

    void leaseLost() {
        leaseLosses.increment();
    }

    private void count(String topic, String outcome) {
        meters.counter("parley.inbox.events", "topic", topic, "outcome", outcome).increment();
    }

    private void gauge(String name, String description, ToDoubleFunction<Counts> number) {
        Gauge.builder(name, this, m -> number.applyAsDouble(m.counts))
                .description(description)
                .register(meters);
    }
}
