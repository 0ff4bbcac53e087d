package parley.platform.compacted;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Aggregates of this service whose whole state is on one compacted topic, keyed by their ids. */
public interface CompactedAggregates {

    /** The topic. */
    String topic();

    /** What the store says of these; an aggregate that it does not have is absent. */
    Map<String, Last> last(Collection<String> ids);

    /**
     * Appends the state as it is stored to the outbox, with the next sequence.
     *
     * @return false when there is no such aggregate
     */
    boolean republish(String id);

    /**
     * All of them, by their ids.
     *
     * @param after the last one of the page before; null for the first page
     */
    List<String> ids(@Nullable String after, int limit);

    /**
     * The last event of one aggregate on the topic.
     *
     * @param sequence 0 where there was none
     * @param isPending whether an event for the topic is still in the outbox
     */
    record Last(long sequence, boolean isPending) {}
}
