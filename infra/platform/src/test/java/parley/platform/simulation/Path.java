package parley.platform.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Places in a document, {@code outbox.entries.0.time}; without a number, all elements of a list.
 */
final class Path {

    static final Absent MISSING = Absent.FIELD;

    private Path() {}

    /** Whether a value there passes; of a list, itself or one of its elements. */
    static boolean anyAt(Object stored, String path, Predicate<@Nullable Object> test) {
        int dot = path.indexOf('.');
        String step = dot < 0 ? path : path.substring(0, dot);
        @Nullable Object value = MISSING;
        if (stored instanceof Map<?, ?> map) {
            value = map.containsKey(step) ? map.get(step) : MISSING;
        } else if (stored instanceof List<?> list) {
            if (!Character.isDigit(step.charAt(0))) {
                for (Object element : list) {
                    if (anyAt(element, path, test)) {
                        return true;
                    }
                }
                return list.isEmpty() && test.test(MISSING);
            }
            int index = Integer.parseInt(step);
            value = index < list.size() ? list.get(index) : MISSING;
        }
        if (dot >= 0) {
            return (value == MISSING || value == null)
                    ? test.test(MISSING)
                    : anyAt(value, path.substring(dot + 1), test);
        }
        if (test.test(value)) {
            return true;
        }
        return value instanceof List<?> list && list.stream().anyMatch(test);
    }

    static void set(Document document, String path, @Nullable Object value) {
        List<String> steps = steps(path);
        if (Character.isDigit(steps.getLast().charAt(0))) {
            list(document, String.join(".", steps.subList(0, steps.size() - 1)))
                    .set(Integer.parseInt(steps.getLast()), copy(value));
            return;
        }
        parent(document, steps).put(steps.getLast(), copy(value));
    }

    static void unset(Document document, String path) {
        List<String> steps = steps(path);
        if (anyAt(document, path, value -> value != MISSING)) {
            parent(document, steps).remove(steps.getLast());
        }
    }

    static @Nullable Object get(Document document, String path) {
        List<String> steps = steps(path);
        return parent(document, steps).get(steps.getLast());
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Document document, String path) {
        List<String> steps = steps(path);
        return (List<Object>)
                parent(document, steps)
                        .computeIfAbsent(steps.getLast(), missing -> new ArrayList<>());
    }

    private static Document parent(Document document, List<String> steps) {
        Document parent = document;
        for (String step : steps.subList(0, steps.size() - 1)) {
            parent = (Document) parent.computeIfAbsent(step, missing -> new Document());
        }
        return parent;
    }

    private static List<String> steps(String path) {
        return path.indexOf('.') < 0 ? List.of(path) : Arrays.asList(path.split("\\."));
    }

    static Document copy(Document document) {
        Document copy = new Document();
        document.forEach((field, value) -> copy.put(field, copy(value)));
        return copy;
    }

    static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof Document document) {
            return copy(document);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            list.forEach(element -> copy.add(copy(element)));
            return copy;
        }
        return value;
    }

    /** Stands for what is not there, as null is a value. */
    enum Absent {
        FIELD
    }
}
