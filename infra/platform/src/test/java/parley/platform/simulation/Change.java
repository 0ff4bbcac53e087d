package parley.platform.simulation;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** MongoDB's updates, as far as the platform uses them; another operator is refused. */
final class Change {

    private Change() {}

    static void apply(Document document, Map<String, Object> update) {
        update.forEach(
                (operator, fields) ->
                        ((Map<?, ?>) fields)
                                .forEach(
                                        (field, operand) ->
                                                apply(
                                                        document,
                                                        operator,
                                                        (String) field,
                                                        operand)));
    }

    private static void apply(
            Document document, String operator, String field, @Nullable Object operand) {
        switch (operator) {
            case "$set" -> Path.set(document, field, operand);
            case "$unset" -> Path.unset(document, field);
            case "$inc" ->
                    Path.set(document, field, number(Path.get(document, field)) + number(operand));
            case "$push" -> push(Path.list(document, field), operand);
            case "$addToSet" -> {
                List<Object> list = Path.list(document, field);
                if (list.stream().noneMatch(element -> Condition.equal(element, operand))) {
                    push(list, operand);
                }
            }
            case "$pop" -> pop(Path.list(document, field));
            case "$pull" -> pull(Path.list(document, field), operand);
            case "$setOnInsert" -> {}
            default -> throw new UnsupportedOperationException("Not simulated: " + operator);
        }
    }

    private static void push(List<Object> list, @Nullable Object operand) {
        if (operand instanceof Map<?, ?> each && each.containsKey("$each")) {
            ((List<?>) each.get("$each")).forEach(element -> list.add(Path.copy(element)));
        } else {
            list.add(Path.copy(operand));
        }
    }

    private static void pop(List<Object> list) {
        if (!list.isEmpty()) {
            list.removeFirst();
        }
    }

    @SuppressWarnings("unchecked")
    private static void pull(List<Object> list, @Nullable Object operand) {
        list.removeIf(
                element ->
                        operand instanceof Map<?, ?> condition
                                ? Condition.matches(element, (Map<String, Object>) condition)
                                : Condition.equal(element, operand));
    }

    private static long number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
