package parley.platform.compacted;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Aggregates that are told what they are. */
final class Owner implements CompactedAggregates {

    private final Map<String, Last> stored = new HashMap<>();
    final List<String> republished = new ArrayList<>();

    void has(String id, long sequence, boolean isPending) {
        stored.put(id, new Last(sequence, isPending));
    }

    @Override
    public String topic() {
        return "kiosk.customers";
    }

    @Override
    public Map<String, Last> last(Collection<String> ids) {
        Map<String, Last> found = new HashMap<>(stored);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public boolean republish(String id) {
        republished.add(id);
        return true;
    }

    @Override
    public List<String> ids(@Nullable String after, int limit) {
        throw new UnsupportedOperationException();
    }
}
