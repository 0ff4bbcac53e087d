package parley.benchmarks.backend;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import parley.local.store.StoreWatch;

/** Counts what the store does, and notes the time at which it has stored an effect. */
final class StoreTap implements StoreWatch {

    private static final String EFFECTS = "effects";

    private final Map<String, Reading.Work> work = new ConcurrentHashMap<>();
    private final Queue<Reading.Effect> effects = new ConcurrentLinkedQueue<>();

    @Override
    public void done(String database, String command, Document query) {
        long nanos = System.nanoTime();
        work.merge(database, new Reading.Work(1, writes(command, query)), Reading.Work::plus);
        if (EFFECTS.equals(query.get("insert"))
                && query.get("documents") instanceof Collection<?> stored) {
            for (Object document : stored) {
                String id = String.valueOf(((Document) document).get("_id"));
                effects.add(new Reading.Effect(id, nanos));
            }
        }
    }

    Reading read() {
        List<Reading.Effect> drained = new ArrayList<>();
        for (Reading.Effect effect = effects.poll(); effect != null; effect = effects.poll()) {
            drained.add(effect);
        }
        return new Reading(System.nanoTime(), work, drained);
    }

    private static int writes(String command, Document query) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "insert" -> size(query.get("documents"));
            case "update" -> size(query.get("updates"));
            case "delete" -> size(query.get("deletes"));
            case "findandmodify" -> 1;
            default -> 0;
        };
    }

    private static int size(@Nullable Object statements) {
        return statements instanceof Collection<?> several ? several.size() : 0;
    }
}
