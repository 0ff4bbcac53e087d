package parley.platform.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events from HTTP requests, by CloudEvents' HTTP binding. They are read as records are, so that
 * the same event means the same by either way. A bean.
 */
public final class HttpEvents {

    private static final String PREFIX = "ce-";
    private static final String CONTENT_TYPE = "content-type";
    private static final String STRUCTURED = "application/cloudevents+json";
    private static final MediaType BATCH =
            MediaType.parseMediaType("application/cloudevents-batch+json");

    /** Numbers keep all their digits on their way through a batch. */
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                    .build();

    private final KafkaEvents records;

    public HttpEvents(KafkaEvents records) {
        this.records = records;
    }

    /** Whether a request of this content type holds any number of events. */
    public static boolean isBatch(@Nullable MediaType contentType) {
        return contentType != null && contentType.equalsTypeAndSubtype(BATCH);
    }

    /**
     * Reads the one event of a request in binary or structured mode, whatever is in it.
     *
     * @param received time of an event that has none
     */
    public EventReading read(HttpHeaders headers, byte[] body, Instant received) {
        RecordHeaders record = new RecordHeaders();
        headers.forEach((name, values) -> values.forEach(value -> add(record, name, value)));
        return records.read(record, body, received);
    }

    /** Reads the events of a batch, in their order; empty when it is no JSON array. */
    public Optional<List<EventReading>> readBatch(byte[] body, Instant received) {
        try {
            JsonNode batch = JSON.readTree(body);
            return batch.isArray()
                    ? Optional.of(
                            batch.valueStream().map(event -> structured(event, received)).toList())
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private EventReading structured(JsonNode event, Instant received) {
        RecordHeaders record = new RecordHeaders();
        record.add(CONTENT_TYPE, STRUCTURED.getBytes(StandardCharsets.UTF_8));
        return records.read(record, JSON.writeValueAsBytes(event), received);
    }

    private static void add(RecordHeaders record, String header, String value) {
        String name = header.toLowerCase(Locale.ROOT);
        if (name.equals(CONTENT_TYPE)) {
            record.add(CONTENT_TYPE, value.getBytes(StandardCharsets.UTF_8));
        } else if (name.startsWith(PREFIX)) {
            record.add(
                    "ce_" + name.substring(PREFIX.length()),
                    decoded(value).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Attributes come percent-encoded; what is no such code stands for itself. */
    private static String decoded(String value) {
        try {
            return StringUtils.uriDecode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}
