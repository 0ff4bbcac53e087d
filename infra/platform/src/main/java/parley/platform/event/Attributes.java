package parley.platform.event;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one record that Parley reads, and the first thing that is wrong with them.
 * Others are tolerated and not looked at; an optional one that is empty is absent.
 */
final class Attributes {

    private static final Set<String> READ =
            Set.of(
                    "specversion",
                    "id",
                    "type",
                    "source",
                    "subject",
                    "time",
                    "dataschema",
                    "forumid",
                    "sequence",
                    "correlationid",
                    "causationid",
                    "traceparent",
                    "reason");
    private static final int LAST_YEAR = 9999; // of RFC 3339; a later one fits into no store

    private final int longest;
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> unusable = new HashSet<>();
    private @Nullable String wrong;

    Attributes(int longest) {
        this.longest = longest;
    }

    static boolean isRead(String name) {
        return READ.contains(name);
    }

    /** Says what is wrong, in words without the value; the first word stays. */
    void wrong(String detail) {
        if (wrong == null) {
            wrong = detail;
        }
    }

    /** This attribute can't be used. */
    void wrong(String name, String detail) {
        wrong(name + " " + detail);
        unusable.add(name);
        values.remove(name);
    }

    void add(String name, String value) {
        if (value.isEmpty() || unusable.contains(name)) {
            return;
        }
        if (value.length() > longest) {
            wrong(name, "is longer than " + longest + " characters");
        } else if (!value.codePoints().allMatch(Attributes::isAllowed)) {
            wrong(name, "has characters that CloudEvents does not allow");
        } else {
            String before = values.putIfAbsent(name, value);
            if (before != null && !before.equals(value)) {
                wrong(name, "is there twice, and not the same");
            }
        }
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    boolean isWrong() {
        return wrong != null;
    }

    /**
     * What they make.
     *
     * @param received time of an event that has none
     */
    EventReading reading(@Nullable String data, Instant received) {
        require("specversion");
        require("id");
        require("source");
        require("type");
        if (!"1.0".equals(values.getOrDefault("specversion", "1.0"))) {
            wrong("specversion", "is not 1.0");
        }
        checkUri("source");
        checkUri("dataschema");
        Instant time = time(received);
        return wrong == null
                ? new EventReading.Event(envelope(time), data == null ? "" : data)
                : notAnEvent(wrong);
    }

    private EventEnvelope envelope(Instant time) {
        return new EventEnvelope(
                values.getOrDefault("id", ""),
                values.getOrDefault("type", ""),
                values.getOrDefault("source", ""),
                values.getOrDefault("subject", ""),
                time,
                values.get("dataschema"),
                values.get("forumid"),
                sequence(),
                values.get("correlationid"),
                values.get("causationid"),
                values.get("traceparent"),
                values.get("reason"));
    }

    private EventReading.NotAnEvent notAnEvent(String detail) {
        return new EventReading.NotAnEvent(
                "Not a CloudEvent: " + detail,
                values.get("id"),
                values.get("source"),
                values.get("subject"),
                values.get("type"),
                values.get("correlationid"));
    }

    private void require(String name) {
        if (!values.containsKey(name)) {
            wrong(name + " is missing");
        }
    }

    private void checkUri(String name) {
        String value = values.get(name);
        if (value == null) {
            return;
        }
        try {
            var _ = new URI(value);
        } catch (URISyntaxException e) {
            wrong(name, "is no URI");
        }
    }

    private Instant time(Instant received) {
        String time = values.get("time");
        if (time == null) {
            return received;
        }
        try {
            OffsetDateTime read = OffsetDateTime.parse(time);
            if (read.getYear() >= 0 && read.getYear() <= LAST_YEAR) {
                return read.toInstant();
            }
        } catch (DateTimeException e) {
            wrong("time", "is no timestamp");
            return received;
        }
        wrong("time", "is no RFC 3339 timestamp");
        return received;
    }

    private long sequence() {
        try {
            return Math.max(0, Long.parseLong(values.getOrDefault("sequence", "0")));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** CloudEvents 1.0.2, type system, String. */
    private static boolean isAllowed(int c) {
        boolean control = c <= 0x1f || (c >= 0x7f && c <= 0x9f);
        boolean surrogate = c >= 0xd800 && c <= 0xdfff;
        boolean noCharacter = (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
        return !control && !surrogate && !noCharacter;
    }
}
