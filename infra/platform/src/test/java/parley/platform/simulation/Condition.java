package parley.platform.simulation;

import com.mongodb.MongoClientSettings;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** MongoDB's filters, as far as the platform uses them; another operator is refused. */
final class Condition {

    private static final CodecRegistry CODECS = MongoClientSettings.getDefaultCodecRegistry();

    private Condition() {}

    static Map<String, Object> of(Bson bson) {
        return bson instanceof Document document
                ? document
                : document(bson.toBsonDocument(Document.class, CODECS));
    }

    static boolean matches(Object stored, Map<String, Object> filter) {
        for (Map.Entry<String, Object> part : filter.entrySet()) {
            if (!matches(stored, part.getKey(), part.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(Object stored, String field, @Nullable Object expected) {
        return switch (field) {
            case "$and" -> parts(expected).stream().allMatch(part -> matches(stored, part));
            case "$or" -> parts(expected).stream().anyMatch(part -> matches(stored, part));
            default -> {
                if (expected instanceof Map<?, ?> operators && isOperators(operators)) {
                    for (Map.Entry<?, ?> operator : operators.entrySet()) {
                        if (!test(stored, field, (String) operator.getKey(), operator.getValue())) {
                            yield false;
                        }
                    }
                    yield true;
                }
                yield any(stored, field, value -> equal(value, expected));
            }
        };
    }

    private static boolean test(
            Object stored, String field, String operator, @Nullable Object operand) {
        return switch (operator) {
            case "$eq" -> any(stored, field, value -> equal(value, operand));
            case "$ne" -> !any(stored, field, value -> equal(value, operand));
            case "$in" ->
                    any(
                            stored,
                            field,
                            value ->
                                    ((List<?>) Objects.requireNonNull(operand))
                                            .stream().anyMatch(one -> equal(value, one)));
            case "$exists" ->
                    any(stored, field, value -> value != Path.MISSING)
                            == Boolean.TRUE.equals(operand);
            case "$lt" -> any(stored, field, value -> ordered(value, operand, c -> c < 0));
            case "$lte" -> any(stored, field, value -> ordered(value, operand, c -> c <= 0));
            case "$gt" -> any(stored, field, value -> ordered(value, operand, c -> c > 0));
            case "$gte" -> any(stored, field, value -> ordered(value, operand, c -> c >= 0));
            default -> throw new UnsupportedOperationException("Not simulated: " + operator);
        };
    }

    private static boolean any(Object stored, String field, Predicate<@Nullable Object> test) {
        return Path.anyAt(stored, field, test);
    }

    static boolean equal(@Nullable Object stored, @Nullable Object given) {
        Object expected = simple(given);
        if (stored == Path.MISSING || stored == null) {
            return expected == null;
        }
        if (stored instanceof Number a && expected instanceof Number b) {
            return a.longValue() == b.longValue();
        }
        return stored.equals(expected);
    }

    private static boolean ordered(
            @Nullable Object stored, @Nullable Object given, Predicate<Integer> test) {
        Object operand = simple(given);
        if (stored instanceof Number a && operand instanceof Number b) {
            return test.test(Long.compare(a.longValue(), b.longValue()));
        }
        if (stored instanceof Date a && operand instanceof Date b) {
            return test.test(a.toInstant().compareTo(b.toInstant()));
        }
        if (stored instanceof String a && operand instanceof String b) {
            return test.test(a.compareTo(b));
        }
        return false;
    }

    /** As Spring Data's mapping would write it. */
    private static @Nullable Object simple(@Nullable Object given) {
        return switch (given) {
            case Instant instant -> Date.from(instant);
            case Enum<?> constant -> constant.name();
            case null, default -> given;
        };
    }

    private static boolean isOperators(Map<?, ?> value) {
        return !value.isEmpty() && ((String) value.keySet().iterator().next()).startsWith("$");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parts(@Nullable Object list) {
        return (List<Map<String, Object>>) Objects.requireNonNull(list);
    }

    private static Document document(BsonDocument bson) {
        Document document = new Document();
        for (Map.Entry<String, BsonValue> entry : bson.entrySet()) {
            document.put(entry.getKey(), value(entry.getValue()));
        }
        return document;
    }

    private static @Nullable Object value(BsonValue value) {
        return switch (value.getBsonType()) {
            case NULL -> null;
            case STRING -> value.asString().getValue();
            case INT32 -> value.asInt32().getValue();
            case INT64 -> value.asInt64().getValue();
            case DOUBLE -> value.asDouble().getValue();
            case BOOLEAN -> value.asBoolean().getValue();
            case DATE_TIME -> Date.from(Instant.ofEpochMilli(value.asDateTime().getValue()));
            case DOCUMENT -> document(value.asDocument());
            case ARRAY -> value.asArray().stream().map(Condition::value).toList();
            default ->
                    throw new UnsupportedOperationException(
                            "Not simulated: " + value.getBsonType());
        };
    }
}
