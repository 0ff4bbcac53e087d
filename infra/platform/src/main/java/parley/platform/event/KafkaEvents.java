package parley.platform.event;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events to and from Kafka records, by CloudEvents' Kafka binding: binary mode out ({@code ce_*}
 * headers, JSON value), binary and structured mode in. The key is the subject. A bean.
 *
 * <p>Read by hand, not by the SDK that writes: that replaces what is no UTF-8, takes the last of
 * two different headers, and lets through control characters and times that no store can hold.
 */
public final class KafkaEvents {

    private static final String PREFIX = "ce_";
    private static final String CONTENT_TYPE = "content-type";
    private static final int BYTES_PER_CHARACTER = 4;

    private final EventLimits limits;
    private final JsonMapper json;

    public KafkaEvents(EventLimits limits) {
        this.limits = limits;
        this.json = StrictJson.within(limits);
    }

    /**
     * The record that carries an event.
     *
     * @param data JSON; null for a tombstone, which has no value and all attributes
     */
    public static ProducerRecord<String, byte[]> toRecord(
            String topic, EventEnvelope envelope, @Nullable String data) {
        CloudEventBuilder event =
                CloudEventBuilder.v1()
                        .withId(envelope.id())
                        .withType(envelope.type())
                        .withSource(URI.create(envelope.source()))
                        .withSubject(envelope.subject())
                        .withTime(envelope.time().atOffset(ZoneOffset.UTC));
        if (data != null) {
            event.withDataContentType("application/json")
                    .withData(data.getBytes(StandardCharsets.UTF_8));
        }
        if (envelope.dataschema() != null) {
            event.withDataSchema(URI.create(envelope.dataschema()));
        }
        if (envelope.sequence() > 0) {
            event.withExtension("sequence", Long.toString(envelope.sequence()));
        }
        extend(event, "forumid", envelope.forum());
        extend(event, "correlationid", envelope.correlation());
        extend(event, "causationid", envelope.causation());
        extend(event, "traceparent", envelope.traceparent());
        extend(event, "reason", envelope.reason());
        return KafkaMessageFactory.<String>createWriter(topic, null, null, envelope.subject())
                .writeBinary(event.build());
    }

    /**
     * Reads a record, whatever is in it, in one pass over headers and value.
     *
     * @param received time of an event that has none
     */
    public EventReading read(Headers headers, byte[] value, Instant received) {
        Attributes attributes = new Attributes(limits.longestAttribute());
        Attributes content = new Attributes(limits.longestAttribute());
        int number = 0;
        for (Header header : headers) {
            number++;
            if (header.key().equals(CONTENT_TYPE)) {
                add(content, CONTENT_TYPE, header.value());
            } else if (header.key().startsWith(PREFIX)
                    && Attributes.isRead(header.key().substring(PREFIX.length()))) {
                add(attributes, header.key().substring(PREFIX.length()), header.value());
            }
        }
        ContentMode mode =
                content.get(CONTENT_TYPE).map(ContentMode::of).orElse(ContentMode.BINARY);
        if (mode == ContentMode.STRUCTURED) {
            attributes = new Attributes(limits.longestAttribute());
        }
        if (number > limits.mostHeaders()) {
            attributes.wrong("there are more than " + limits.mostHeaders() + " headers");
        }
        if (mode == ContentMode.OTHER || content.isWrong()) {
            attributes.wrong("content-type is not one that is read");
        }
        return attributes.reading(data(mode, value, attributes), received);
    }

    private @Nullable String data(ContentMode mode, byte[] value, Attributes attributes) {
        if (value.length > limits.largestData().toBytes()) {
            attributes.wrong(
                    "the value is longer than " + limits.largestData().toBytes() + " bytes");
            return null;
        }
        String text = Utf8.decode(value);
        if (text == null) {
            attributes.wrong("the value is not UTF-8");
            return null;
        }
        return mode == ContentMode.STRUCTURED
                ? new StructuredEvent(json, attributes).read(text)
                : text;
    }

    private void add(Attributes attributes, String name, byte @Nullable [] value) {
        if (value == null) {
            return;
        }
        if (value.length > BYTES_PER_CHARACTER * limits.longestAttribute()) {
            attributes.wrong(name, "is longer than " + limits.longestAttribute() + " characters");
            return;
        }
        String text = Utf8.decode(value);
        if (text == null) {
            attributes.wrong(name, "is not UTF-8");
        } else {
            attributes.add(name, text);
        }
    }

    private static void extend(CloudEventBuilder event, String name, @Nullable String value) {
        if (value != null) {
            event.withExtension(name, value);
        }
    }
}
