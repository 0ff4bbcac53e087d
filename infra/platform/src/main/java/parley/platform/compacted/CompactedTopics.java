package parley.platform.compacted;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The compacted topics that this service owns; a bean. */
public final class CompactedTopics {

    private final List<CompactedAggregates> all = new CopyOnWriteArrayList<>();

    /** From now on its last records are watched, and its state can be published again. */
    public void add(CompactedAggregates aggregates) {
        all.add(aggregates);
    }

    public List<CompactedAggregates> all() {
        return List.copyOf(all);
    }

    public Optional<CompactedAggregates> of(String topic) {
        return all.stream().filter(one -> one.topic().equals(topic)).findFirst();
    }
}
