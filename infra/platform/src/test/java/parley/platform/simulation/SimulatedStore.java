package parley.platform.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/**
 * One service's database, which outlives its processes. Like MongoDB it promises that a write of
 * one document is atomic, and nothing more.
 */
final class SimulatedStore {

    private final Map<String, Map<Object, Document>> collections = new TreeMap<>();

    synchronized void insert(String collection, Document document) {
        Document copy = Path.copy(document);
        if (documents(collection).putIfAbsent(copy.get("_id"), copy) != null) {
            throw new DuplicateKeyException(collection + " has " + copy.get("_id"));
        }
    }

    synchronized void save(String collection, Document document) {
        documents(collection).put(document.get("_id"), Path.copy(document));
    }

    synchronized Optional<Document> find(String collection, Object id) {
        return Optional.ofNullable(documents(collection).get(id)).map(Path::copy);
    }

    synchronized List<Document> find(
            String collection, Map<String, Object> filter, int limit, Map<String, Object> sort) {
        List<Document> found = new ArrayList<>();
        for (Document document : documents(collection).values()) {
            if (Condition.matches(document, filter)) {
                found.add(document);
            }
        }
        sort.entrySet().stream()
                .map(key -> by(key.getKey(), ((Number) key.getValue()).intValue()))
                .reduce(Comparator::thenComparing)
                .ifPresent(found::sort);
        return found.stream().limit(limit).map(Path::copy).toList();
    }

    /** The document before and after, where one matched. */
    synchronized Optional<Changed> change(
            String collection,
            Map<String, Object> filter,
            Map<String, Object> update,
            boolean upsert) {
        for (Document document : candidates(collection, filter)) {
            if (Condition.matches(document, filter)) {
                Document before = Path.copy(document);
                Change.apply(document, update);
                return Optional.of(new Changed(before, Path.copy(document)));
            }
        }
        if (upsert) {
            Document inserted = new Document("_id", filter.get("_id"));
            Change.apply(inserted, update);
            if (update.get("$setOnInsert") instanceof Map<?, ?> first) {
                first.forEach((field, value) -> Path.set(inserted, (String) field, value));
            }
            insert(collection, inserted);
            return Optional.of(new Changed(null, Path.copy(inserted)));
        }
        return Optional.empty();
    }

    /** False: none matched. */
    synchronized boolean replace(
            String collection, Map<String, Object> filter, Document replacement) {
        for (Document document : candidates(collection, filter)) {
            if (Condition.matches(document, filter)) {
                save(collection, replacement);
                return true;
            }
        }
        return false;
    }

    synchronized long remove(String collection, Map<String, Object> filter, int limit) {
        List<Document> found = find(collection, filter, limit, Map.of());
        found.forEach(document -> documents(collection).remove(document.get("_id")));
        return found.size();
    }

    List<Document> all(String collection) {
        return List.copyOf(documents(collection).values());
    }

    private List<Document> candidates(String collection, Map<String, Object> filter) {
        Object id = id(filter);
        if (id instanceof String) {
            Document document = documents(collection).get(id);
            return document == null ? List.of() : List.of(document);
        }
        return List.copyOf(documents(collection).values());
    }

    private static @Nullable Object id(Map<String, Object> filter) {
        if (filter.get("$and") instanceof List<?> parts) {
            for (Object part : parts) {
                Object id = ((Map<?, ?>) part).get("_id");
                if (id != null) {
                    return id;
                }
            }
        }
        return filter.get("_id");
    }

    private Map<Object, Document> documents(String collection) {
        return collections.computeIfAbsent(collection, missing -> new TreeMap<>());
    }

    @SuppressWarnings("unchecked")
    private static Comparator<Document> by(String field, int direction) {
        Comparator<Document> ascending =
                Comparator.comparing(
                        document -> (Comparable<Object>) Path.get(document, field),
                        Comparator.nullsFirst(Comparator.naturalOrder()));
        return direction < 0 ? ascending.reversed() : ascending;
    }

    /** What a write did. */
    record Changed(@Nullable Document before, Document after) {}
}
