package parley.platform.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Ways to take a rule out of what the store is asked. */
final class Removed {

    private Removed() {}

    /** Writes no longer depend on this field. */
    static Tampering condition(String collection, String field) {
        return dropping(collection, update -> true, (key, value) -> key.equals(field));
    }

    /** Writes that do this no longer depend on that field. */
    static Tampering conditionOfWritesThat(
            String collection, String operator, String changed, String field) {
        return dropping(
                collection,
                update -> has(update, operator, changed),
                (key, value) -> key.equals(field));
    }

    /** Who takes up a key does not look whether somebody has it. */
    static Tampering anyLease(String collection) {
        return dropping(
                collection,
                update -> has(update, "$set", "work"),
                (key, value) -> key.equals("work.token") || key.equals("work"));
    }

    /** {@code sequence: n - 1} becomes {@code sequence >= n - 1}. */
    static Tampering acceptingTheOld(String collection) {
        return comparing(collection, last -> new Document("$gte", last));
    }

    /** {@code sequence: n - 1} becomes {@code sequence < n}. */
    static Tampering acceptingGaps(String collection) {
        return comparing(collection, last -> new Document("$lt", last + 1));
    }

    private static Tampering comparing(String collection, LongFunction<Document> comparison) {
        return filtering(
                collection,
                update -> has(update, "$push", "toDo"),
                filter ->
                        filter.get("sequence") instanceof Number last
                                ? with(filter, comparison.apply(last.longValue()))
                                : filter);
    }

    /** {@code sequence < n} is no condition any more. */
    static Tampering acceptingAny(String collection) {
        return dropping(
                collection,
                update -> has(update, "$set", "sequence"),
                (key, value) -> key.equals("sequence") && value instanceof Map<?, ?>);
    }

    /** This part of a write is made by a second one. */
    static Tampering later(String collection, String operator, String field) {
        return writing(
                collection,
                update -> {
                    if (!has(update, operator, field)) {
                        return List.of(update);
                    }
                    Map<String, Object> first = new LinkedHashMap<>(update);
                    Document left = new Document(fields(update, operator));
                    Object value = left.remove(field);
                    first.remove(operator);
                    if (!left.isEmpty()) {
                        first.put(operator, left);
                    }
                    return List.of(first, Map.of(operator, new Document(field, value)));
                });
    }

    /** Each insert has an id of its own, whatever is inserted. */
    static Tampering underNewIds(String collection) {
        return new Tampering() {
            @Override
            public Document inserted(String into, Document document) {
                return into.equals(collection)
                        ? new Document(document).append("_id", UUID.randomUUID().toString())
                        : document;
            }
        };
    }

    /** What a write refers to is inserted after it. */
    static Tampering insertedLater(String collection) {
        return new Tampering() {
            @Override
            public boolean insertsLater(String into) {
                return into.equals(collection);
            }
        };
    }

    /** Clearing empties the outbox. */
    static Tampering clearingAll(String collection) {
        return writing(
                collection,
                update -> {
                    if (!update.containsKey("$pull")) {
                        return List.of(update);
                    }
                    Map<String, Object> all = new LinkedHashMap<>(update);
                    all.remove("$pull");
                    all.put("$set", new Document("outbox.entries", List.of()));
                    return List.of(all);
                });
    }

    /** A dead event is taken out of the way. */
    static Tampering skippingTheDead(String collection) {
        return writing(
                collection,
                update ->
                        has(update, "$set", "dead")
                                ? List.of(
                                        Map.of(
                                                "$pop",
                                                new Document("toDo", -1),
                                                "$unset",
                                                new Document("work", "").append("waiting", "")))
                                : List.of(update));
    }

    private static Tampering writing(
            String collection, Function<Map<String, Object>, List<Map<String, Object>>> parts) {
        return new Tampering() {
            @Override
            public List<Map<String, Object>> writes(String of, Map<String, Object> update) {
                return of.equals(collection) ? parts.apply(update) : List.of(update);
            }
        };
    }

    private static Tampering dropping(
            String collection,
            Predicate<Map<String, Object>> writes,
            BiPredicate<String, @Nullable Object> dropped) {
        return filtering(
                collection,
                writes,
                filter -> {
                    Map<String, Object> left = new LinkedHashMap<>();
                    filter.forEach(
                            (key, value) -> {
                                if (!dropped.test(key, value)) {
                                    left.put(key, value);
                                }
                            });
                    return left;
                });
    }

    private static Tampering filtering(
            String collection,
            Predicate<Map<String, Object>> writes,
            UnaryOperator<Map<String, Object>> conditions) {
        return new Tampering() {
            @Override
            public Map<String, Object> filter(
                    String of, Map<String, Object> filter, Map<String, Object> update) {
                return of.equals(collection) && writes.test(update)
                        ? changed(filter, conditions)
                        : filter;
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> changed(
            Map<String, Object> filter, UnaryOperator<Map<String, Object>> conditions) {
        if (!(filter.get("$and") instanceof List<?> parts)) {
            return conditions.apply(filter);
        }
        List<Object> changed = new ArrayList<>();
        for (Object part : parts) {
            changed.add(changed((Map<String, Object>) part, conditions));
        }
        return Map.of("$and", changed);
    }

    private static Map<String, Object> with(Map<String, Object> filter, Document sequence) {
        Map<String, Object> changed = new LinkedHashMap<>(filter);
        changed.put("sequence", sequence);
        return changed;
    }

    private static boolean has(Map<String, Object> update, String operator, String field) {
        return update.containsKey(operator) && fields(update, operator).containsKey(field);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(Map<String, Object> update, String operator) {
        return (Map<String, Object>) Objects.requireNonNull(update.get(operator));
    }
}
