package parley.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What a field of a type takes, in words that need no Java. */
final class ExpectedValue {

    private static final Map<Class<?>, String> EXAMPLES =
            Map.of(
                    Instant.class, "Must be an instant like 2020-10-30T01:00:00Z.",
                    LocalDate.class, "Must be a date like 2020-10-30.",
                    LocalTime.class, "Must be a time of day like 10:00.",
                    Duration.class, "Must be a duration like PT20M.",
                    ZoneId.class, "Must be an IANA time zone like Asia/Seoul.",
                    UUID.class, "Must be a UUID.",
                    String.class, "Must be a text.",
                    Boolean.class, "Must be true or false.",
                    boolean.class, "Must be true or false.");

    private ExpectedValue() {}

    static String of(Class<?> type) {
        if (EXAMPLES.containsKey(type)) {
            return EXAMPLES.get(type);
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "Must be a number.";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "Must be a list.";
        }
        return "Must be an object with the documented fields.";
    }
}
