package parley.matchmaking.adapter.mongo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The parts of one kind that were used last, by their ids; a part never changes. */
final class KeptParts<T> {

    private final Map<String, T> byId;

    KeptParts(int most) {
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

    synchronized T keep(String id, T part) {
        byId.put(id, part);
        return part;
    }
}
