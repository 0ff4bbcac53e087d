package parley.platform.compacted;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** The compacted topics' room of a simulated process: one topic of one partition. */
public final class CompactedRoom {

    private static final Map<MeterRegistry, CompactedMetrics> METRICS = new ConcurrentHashMap<>();

    private final CompactedTopics topics = new CompactedTopics();
    private final CompactedMetrics metrics;

    public CompactedRoom(MeterRegistry meters) {
        this.metrics = METRICS.computeIfAbsent(meters, CompactedMetrics::new);
    }

    public CompactedTopics topics() {
        return topics;
    }

    public Reading reading(String topic, LongSupplier position, LongSupplier end) {
        LastRecords records = new LastRecords(topics.of(topic).orElseThrow(), metrics);
        PartitionEnds ends =
                new PartitionEnds() {
                    @Override
                    public long position(int partition) {
                        return position.getAsLong();
                    }

                    @Override
                    public long end(int partition) {
                        return end.getAsLong();
                    }
                };
        return new Reading(records, ends);
    }

    /** What one process knows as long as it has the partition. */
    public record Reading(LastRecords records, PartitionEnds ends) {

        public void read(long offset, String key, long sequence) {
            records.read(0, offset, key, sequence);
        }

        public void check() {
            records.check(ends);
        }

        /** Offset of the record that a successor has to begin with. */
        public long next() {
            return records.earliest(0).orElseGet(() -> ends.position(0));
        }
    }
}
