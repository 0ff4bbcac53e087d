package parley.platform.aggregate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.platform.compacted.CompactedAggregates;

/** A collection whose aggregates' whole state is on a compacted topic. */
final class StateOfAggregates<D, E> implements CompactedAggregates {

    private final String topic;
    private final AggregateCollection<D, E> all;
    private final Function<Stored<D>, E> state;

    StateOfAggregates(String topic, AggregateCollection<D, E> all, Function<Stored<D>, E> state) {
        this.topic = topic;
        this.all = all;
        this.state = state;
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public Map<String, Last> last(Collection<String> ids) {
        return all.last(topic, ids);
    }

    @Override
    public boolean republish(String id) {
        Optional<Stored<D>> read = all.find(id);
        while (read.isPresent() && !all.republish(read.get(), state.apply(read.get()))) {
            read = all.find(id);
        }
        return read.isPresent();
    }

    @Override
    public List<String> ids(@Nullable String after, int limit) {
        return all.ids(after, limit);
    }
}
