package parley.platform.compacted;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.compacted.CompactedAggregates.Last;

/**
 * Sees to it that a key's last record on a compacted topic is its newest state (rule 7 of the
 * backbone): a relay that was paused may have sent an old record after newer ones, and compaction
 * would keep that one for ever.
 *
 * <p>A record that is not the aggregate's last is in doubt. It is stale for certain once the newest
 * one has left the outbox, so that it is in the partition, and the reader has passed the place
 * where the partition ended then, and the key's last record is still another. Then the state is
 * published again. No clock decides.
 *
 * <p>One thread's. What is in doubt is what a restart has to read again: see {@link #earliest}.
 */
final class LastRecords {

    private static final Logger log = LoggerFactory.getLogger(LastRecords.class);
    private static final int PAGE = 500;

    private final CompactedAggregates aggregates;
    private final CompactedMetrics metrics;
    private final Map<String, Doubt> doubts = new LinkedHashMap<>();

    LastRecords(CompactedAggregates aggregates, CompactedMetrics metrics) {
        this.aggregates = aggregates;
        this.metrics = metrics;
    }

    /**
     * In the order of the partition.
     *
     * @param sequence also of a tombstone; 0 for what has none, which is not of this service
     */
    void read(int partition, long offset, String key, long sequence) {
        doubts.put(key, new Doubt(partition, offset, sequence));
    }

    /** Asks the store about what is in doubt, and publishes again what is stale. */
    void check(PartitionEnds ends) {
        List<String> keys = List.copyOf(doubts.keySet());
        for (int from = 0; from < keys.size(); from += PAGE) {
            List<String> page = keys.subList(from, Math.min(keys.size(), from + PAGE));
            Map<String, Last> stored = aggregates.last(page);
            page.forEach(key -> check(key, stored.get(key), ends));
        }
    }

    private void check(String key, @Nullable Last last, PartitionEnds ends) {
        Doubt doubt = doubts.get(key);
        if (doubt == null) {
            return;
        }
        if (last == null || doubt.sequence >= last.sequence()) {
            doubts.remove(key);
            if (last == null || doubt.sequence > last.sequence()) {
                tell(key, doubt, last, "The store does not know what a compacted topic tells");
            }
        } else if (last.isPending()) {
            doubt.newest = null;
        } else if (!last.equals(doubt.newest)) {
            doubt.newest = last;
            doubt.end = ends.end(doubt.partition);
        } else if (ends.position(doubt.partition) >= doubt.end) {
            doubt.newest = null;
            tell(key, doubt, last, "A compacted topic ended with old state; published again");
            if (aggregates.republish(key)) {
                metrics.republished(aggregates.topic());
            }
        }
    }

    private void tell(String key, Doubt doubt, @Nullable Last last, String words) {
        log.atWarn()
                .addKeyValue("topic", aggregates.topic())
                .addKeyValue("aggregate", key)
                .addKeyValue("offset", doubt.offset)
                .addKeyValue("sequence", doubt.sequence)
                .addKeyValue("stored", last == null ? "nothing" : last.sequence())
                .log(words);
    }

    /** The first record of the partition that is in doubt: a restart must read it again. */
    OptionalLong earliest(int partition) {
        return doubts.values().stream()
                .filter(doubt -> doubt.partition == partition)
                .mapToLong(doubt -> doubt.offset)
                .min();
    }

    int inDoubt() {
        return doubts.size();
    }

    /** Another replica reads these now. */
    void forget(Collection<Integer> partitions) {
        doubts.values().removeIf(doubt -> partitions.contains(doubt.partition));
    }

    /** The last record of one key. */
    private static final class Doubt {

        private final int partition;
        private final long offset;
        private final long sequence;
        private @Nullable Last newest;
        private long end;

        Doubt(int partition, long offset, long sequence) {
            this.partition = partition;
            this.offset = offset;
            this.sequence = sequence;
        }
    }
}
