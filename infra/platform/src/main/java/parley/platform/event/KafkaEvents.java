package parley.platform.event;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Events to and from Kafka records, by CloudEvents' Kafka binding: binary mode out ({@code ce_*}
 * headers, JSON value), binary and structured mode in. The key is the subject.
 */
public final class KafkaEvents {

    private static final String PREFIX = "ce_";
    private static final Pattern ATTRIBUTE = Pattern.compile("ce_[a-z0-9]+");

    private KafkaEvents() {}

    /**
     * The record that carries an event.
     *
     * @param data JSON
     */
    public static ProducerRecord<String, byte[]> toRecord(
            String topic, EventEnvelope envelope, String data) {
        CloudEventBuilder event =
                CloudEventBuilder.v1()
                        .withId(envelope.id())
                        .withType(envelope.type())
                        .withSource(URI.create(envelope.source()))
                        .withSubject(envelope.subject())
                        .withTime(envelope.time().atOffset(ZoneOffset.UTC))
                        .withDataContentType("application/json")
                        .withData(data.getBytes(StandardCharsets.UTF_8));
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
        return KafkaMessageFactory.<String>createWriter(topic, null, null, envelope.subject())
                .writeBinary(event.build());
    }

    /**
     * Reads a record, whatever is in it.
     *
     * @param received time of an event that has none
     */
    public static EventReading read(Headers headers, byte[] value, Instant received) {
        try {
            CloudEvent event = KafkaMessageFactory.createReader(usable(headers), value).toEvent();
            return new EventReading.Event(envelope(event, received), data(event));
        } catch (RuntimeException e) { // whatever a foreign record makes of the SDK
            return KnownAttributes.of(headers, value).notAnEvent("Not a CloudEvent: " + words(e));
        }
    }

    private static void extend(CloudEventBuilder event, String name, @Nullable String value) {
        if (value != null) {
            event.withExtension(name, value);
        }
    }

    /** Without attributes whose names CloudEvents does not allow: unknown ones are tolerated. */
    private static Headers usable(Headers headers) {
        RecordHeaders usable = new RecordHeaders();
        for (Header header : headers) {
            boolean attribute = header.key().startsWith(PREFIX);
            if (header.value() != null
                    && (!attribute || ATTRIBUTE.matcher(header.key()).matches())) {
                usable.add(header);
            }
        }
        return usable;
    }

    private static EventEnvelope envelope(CloudEvent event, Instant received) {
        return new EventEnvelope(
                event.getId(),
                event.getType(),
                event.getSource().toString(),
                event.getSubject() == null ? "" : event.getSubject(),
                event.getTime() == null ? received : event.getTime().toInstant(),
                event.getDataSchema() == null ? null : event.getDataSchema().toString(),
                extension(event, "forumid"),
                sequence(event),
                extension(event, "correlationid"),
                extension(event, "causationid"),
                extension(event, "traceparent"));
    }

    private static long sequence(CloudEvent event) {
        String sequence = extension(event, "sequence");
        if (sequence == null) {
            return 0;
        }
        try {
            return Math.max(0, Long.parseLong(sequence));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static @Nullable String extension(CloudEvent event, String name) {
        Object value = event.getExtension(name);
        return value == null ? null : value.toString();
    }

    private static String data(CloudEvent event) {
        return event.getData() == null
                ? ""
                : new String(event.getData().toBytes(), StandardCharsets.UTF_8);
    }

    /** Its kind and its first line; an SDK that quotes the source says so behind it. */
    private static String words(RuntimeException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        return message.lines().findFirst().orElse(e.getClass().getSimpleName());
    }
}
