package parley.matchmaking.adapter.mongo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The things of one kind that were used last, by their ids. */
final class LastUsed<T> {

    private final Map<String, T> byId;

    LastUsed(int most) {
        byId =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                        return size() > most;
                    }
                };
    }

    synchronized Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    synchronized void drop(Set<String> ids) {
        byId.keySet().removeAll(ids);
    }

    synchronized T keep(String id, T one) {
        byId.put(id, one);
        return one;
    }
}
