package parley.platform.compacted;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** What was seen at the end of compacted topics. */
final class CompactedMetrics {

    private final MeterRegistry meters;
    private volatile int inDoubt;

    CompactedMetrics(MeterRegistry meters) {
        this.meters = meters;
        Gauge.builder("parley.compacted.in.doubt", this, m -> m.inDoubt)
                .description("Keys whose last record on a compacted topic is not their last event")
                .register(meters);
    }

    void checked(int left) {
        inDoubt = left;
    }

    void republished(String topic) {
        meters.counter("parley.compacted.republished", "topic", topic).increment();
    }
}
