package parley.platform.event;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be read of a record that is no event, so that its publisher can recognise it. */
final class KnownAttributes {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String STRUCTURED = "application/cloudevents";
    private static final int LONGEST = 500;

    private final Function<String, @Nullable String> attributes;

    private KnownAttributes(Function<String, @Nullable String> attributes) {
        this.attributes = attributes;
    }

    /** From the headers in binary mode, from the body in structured mode. */
    static KnownAttributes of(Headers headers, byte[] value) {
        String contentType = header(headers, "content-type");
        if (contentType == null || !contentType.startsWith(STRUCTURED)) {
            return new KnownAttributes(name -> header(headers, "ce_" + name));
        }
        JsonNode body = body(value);
        return new KnownAttributes(name -> body.path(name).stringValue(null));
    }

    EventReading.NotAnEvent notAnEvent(String detail) {
        return new EventReading.NotAnEvent(
                detail,
                usable("id"),
                usable("source"),
                usable("subject"),
                usable("type"),
                usable("correlationid"));
    }

    private @Nullable String usable(String name) {
        String value = attributes.apply(name);
        return value == null || value.isBlank() || value.length() > LONGEST ? null : value;
    }

    private static JsonNode body(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }

    private static @Nullable String header(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? null
                : new String(header.value(), StandardCharsets.UTF_8);
    }
}
