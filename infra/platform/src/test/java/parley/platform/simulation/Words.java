package parley.platform.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked of the store, short enough to be read in a trace. */
final class Words {

    private Words() {}

    /** {@code order-a where version = 1, no outbox.lease}. */
    static String filter(Map<String, Object> filter) {
        List<String> conditions = new ArrayList<>();
        String id = conditions(filter, conditions);
        return conditions.isEmpty() ? id : id + " where " + String.join(", ", conditions);
    }

    private static String conditions(Map<String, Object> filter, List<String> words) {
        String id = "any";
        for (Map.Entry<String, Object> condition : filter.entrySet()) {
            Object value = condition.getValue();
            if (condition.getKey().equals("_id")) {
                id = String.valueOf(value);
            } else if (value instanceof Collection<?> parts && condition.getKey().startsWith("$")) {
                for (Object part : parts) {
                    String inner = conditions(map(part), words);
                    id = inner.equals("any") ? id : inner;
                }
            } else if (value instanceof Map<?, ?> operators) {
                operators.forEach(
                        (operator, operand) ->
                                words.add(
                                        operator.equals("$exists")
                                                ? (Boolean.TRUE.equals(operand) ? "has " : "no ")
                                                        + condition.getKey()
                                                : condition.getKey()
                                                        + symbol((String) operator)
                                                        + value(operand)));
            } else {
                words.add(
                        value == null
                                ? "no " + condition.getKey()
                                : condition.getKey() + " = " + value(value));
            }
        }
        return id;
    }

    /** {@code number = 2, outbox.entries + #2}. */
    static String update(Map<String, Object> update) {
        List<String> words = new ArrayList<>();
        update.forEach(
                (operator, fields) ->
                        map(fields)
                                .forEach(
                                        (field, operand) ->
                                                words.add(
                                                        operator.equals("$unset")
                                                                ? "no " + field
                                                                : field
                                                                        + symbol(operator)
                                                                        + value(operand))));
        return String.join(", ", words);
    }

    /** An event by its sequence, a lease by its token, other documents by their fields' names. */
    static String value(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            if (map.get("sequence") instanceof Number sequence) {
                return "#" + sequence;
            }
            if (map.get("token") instanceof String token) {
                return token;
            }
            return map.size() == 1
                    ? value(map.values().iterator().next())
                    : map.keySet().toString();
        }
        return value instanceof Collection<?> list
                ? list.stream().map(Words::value).toList().toString()
                : String.valueOf(value).replace("00000000-0000-0000-0000-0000000000", "id-");
    }

    private static String symbol(String operator) {
        return switch (operator) {
            case "$set", "$eq" -> " = ";
            case "$push", "$inc", "$addToSet" -> " + ";
            case "$pull" -> " - ";
            case "$lt" -> " < ";
            case "$lte" -> " <= ";
            case "$gt" -> " > ";
            case "$gte" -> " >= ";
            case "$ne" -> " != ";
            default -> " " + operator + " ";
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
