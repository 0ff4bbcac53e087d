package parley.platform.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import parley.platform.simulation.SimulatedStore.Changed;

/**
 * What a process asks of its store, before and after each of which anything may happen; and where a
 * rule is taken away, it is taken away here.
 */
final class StoreCalls {

    private final SimulatedProcess process;
    private final SimulatedStore store;
    private final Tampering tampering;
    private final Trace trace;
    private final Map<Thread, Runnable> later = new HashMap<>();

    StoreCalls(SimulatedProcess process, SimulatedStore store, Tampering tampering, Trace trace) {
        this.process = process;
        this.store = store;
        this.tampering = tampering;
        this.trace = trace;
    }

    Document insert(String collection, Document asked) {
        Document document = tampering.inserted(collection, asked);
        if (tampering.insertsLater(collection)) {
            later.put(Thread.currentThread(), () -> insertNow(collection, document));
            return document;
        }
        insertNow(collection, document);
        written();
        return document;
    }

    private void insertNow(String collection, Document document) {
        call(
                () -> "an insert into " + collection,
                () -> {
                    store.insert(collection, document);
                    tell(() -> "inserts " + collection + "/" + document.get("_id"));
                    return true;
                });
    }

    /** Has the insert follow that this thread was to make before. */
    private void written() {
        Runnable insert = later.remove(Thread.currentThread());
        if (insert != null) {
            try {
                insert.run();
            } catch (DuplicateKeyException e) {
                // As if it had been there before.
            }
        }
    }

    Document save(String collection, Document document) {
        call(
                () -> "saving in " + collection,
                () -> {
                    store.save(collection, document);
                    tell(() -> "saves " + collection + "/" + document.get("_id"));
                    return true;
                });
        return document;
    }

    @Nullable Document one(String collection, Map<String, Object> filter) {
        List<Document> found = find(collection, filter, 1, Map.of());
        return found.isEmpty() ? null : found.getFirst();
    }

    List<Document> find(
            String collection, Map<String, Object> filter, int limit, Map<String, Object> sort) {
        return call(
                () -> "reading " + collection, () -> store.find(collection, filter, limit, sort));
    }

    /** Whether one matched, which is another document now. */
    boolean replace(String collection, Map<String, Object> filter, Document document) {
        Map<String, Object> conditions = tampering.filter(collection, filter, Map.of());
        return call(
                () -> "a replacement in " + collection,
                () -> {
                    boolean done = store.replace(collection, conditions, document);
                    tell(
                            () ->
                                    (done ? "replaces " : "misses ")
                                            + collection
                                            + "/"
                                            + Words.filter(conditions));
                    return done;
                });
    }

    Optional<Changed> write(
            String collection,
            Map<String, Object> filter,
            Map<String, Object> update,
            boolean upsert) {
        Map<String, Object> conditions = tampering.filter(collection, filter, update);
        List<Map<String, Object>> parts = tampering.writes(collection, update);
        Optional<Changed> changed = writePart(collection, conditions, parts.getFirst(), upsert);
        if (parts.size() > 1 && changed.isPresent()) {
            Map<String, Object> same = Map.of("_id", changed.get().after().get("_id"));
            return writePart(collection, same, parts.getLast(), false);
        }
        return changed;
    }

    private Optional<Changed> writePart(
            String collection,
            Map<String, Object> conditions,
            Map<String, Object> part,
            boolean upsert) {
        Optional<Changed> changed =
                call(
                        () -> "a write to " + collection,
                        () -> {
                            Optional<Changed> done =
                                    store.change(collection, conditions, part, upsert);
                            tell(
                                    () ->
                                            (done.isPresent() ? "writes " : "misses ")
                                                    + collection
                                                    + "/"
                                                    + Words.filter(conditions)
                                                    + ": "
                                                    + Words.update(part));
                            return done;
                        });
        if (changed.isPresent()) {
            written();
        }
        return changed;
    }

    long remove(String collection, Map<String, Object> filter, int limit) {
        Map<String, Object> conditions = tampering.filter(collection, filter, Map.of());
        return call(
                () -> "a removal from " + collection,
                () -> {
                    long removed = store.remove(collection, conditions, limit);
                    tell(
                            () ->
                                    (removed > 0 ? "removes " : "misses ")
                                            + collection
                                            + "/"
                                            + Words.filter(conditions));
                    return removed;
                });
    }

    private <T> T call(Supplier<String> what, Supplier<T> work) {
        return process.call(what, work);
    }

    private void tell(Supplier<String> what) {
        trace.tell(process.name(), what);
    }
}
