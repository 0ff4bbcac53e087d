package parley.platform.inbox;

import static parley.platform.inbox.InboxFields.PARKED;
import static parley.platform.inbox.InboxFields.QUEUED;
import static parley.platform.inbox.InboxFields.RECORDED;
import static parley.platform.inbox.InboxFields.SEQUENCE;
import static parley.platform.inbox.InboxFields.TO_DO;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import parley.platform.event.EventEnvelope;

/** Events to and from their place in the inbox's documents. */
final class InboxDocuments {

    private InboxDocuments() {}

    static Document stored(InboxEvent event) {
        EventEnvelope envelope = event.envelope();
        Document stored =
                new Document(SEQUENCE, event.sequence())
                        .append("id", envelope.id())
                        .append("type", envelope.type())
                        .append("source", envelope.source())
                        .append("time", Date.from(envelope.time()))
                        .append("partition", event.partition())
                        .append("offset", event.offset())
                        .append(RECORDED, Date.from(event.recorded()));
        putPresent(stored, "data", event.data());
        putPresent(stored, "dataschema", envelope.dataschema());
        putPresent(stored, "forum", envelope.forum());
        putPresent(stored, "correlation", envelope.correlation());
        putPresent(stored, "causation", envelope.causation());
        putPresent(stored, "traceparent", envelope.traceparent());
        putPresent(stored, "reason", envelope.reason());
        return stored;
    }

    static InboxEvent event(InboxKey key, Document stored) {
        return new InboxEvent(
                new EventEnvelope(
                        stored.getString("id"),
                        stored.getString("type"),
                        stored.getString("source"),
                        key.subject(),
                        stored.getDate("time").toInstant(),
                        stored.getString("dataschema"),
                        stored.getString("forum"),
                        number(stored, SEQUENCE),
                        stored.getString("correlation"),
                        stored.getString("causation"),
                        stored.getString("traceparent"),
                        stored.getString("reason")),
                stored.getString("data"),
                (int) number(stored, "partition"),
                number(stored, "offset"),
                recorded(stored));
    }

    static InboxKey key(Document stored) {
        return new InboxKey(stored.getString("topic"), stored.getString("subject"));
    }

    /** Those in the key's document. */
    static List<Document> toDo(Document stored) {
        return stored.getList(TO_DO, Document.class, List.of());
    }

    /** Sequences of the to-dos behind those, in their order. */
    static List<Long> queued(Document stored) {
        return stored.getList(QUEUED, Long.class, List.of());
    }

    /** References, {@code {sequence, recorded}}. */
    static List<Document> parked(Document stored) {
        return stored.getList(PARKED, Document.class, List.of());
    }

    static Document reference(Document event) {
        return new Document(SEQUENCE, event.get(SEQUENCE)).append(RECORDED, event.get(RECORDED));
    }

    /** Whether it stands behind a gap. */
    static boolean isParked(Document stored, long sequence) {
        return parked(stored).stream().anyMatch(event -> number(event, SEQUENCE) == sequence);
    }

    /** Of those behind the gap. */
    static Optional<Document> lowestParked(Document stored) {
        long last = number(stored, SEQUENCE);
        return parked(stored).stream()
                .filter(event -> number(event, SEQUENCE) > last)
                .min(Comparator.comparingLong(event -> number(event, SEQUENCE)));
    }

    /** Those that follow the last to-do without a gap. */
    static List<Long> nextParked(Document stored) {
        Set<Long> parked =
                parked(stored).stream()
                        .map(event -> number(event, SEQUENCE))
                        .collect(Collectors.toSet());
        return LongStream.iterate(number(stored, SEQUENCE) + 1, next -> next + 1)
                .takeWhile(parked::contains)
                .boxed()
                .toList();
    }

    /** Of all that is not done, the head first. */
    static List<Long> sequences(Document stored) {
        return Stream.of(
                        toDo(stored).stream().map(event -> number(event, SEQUENCE)),
                        queued(stored).stream(),
                        parked(stored).stream().map(event -> number(event, SEQUENCE)))
                .flatMap(Function.identity())
                .toList();
    }

    static Instant recorded(Document event) {
        return event.getDate(RECORDED).toInstant();
    }

    static Optional<Work> work(Document stored, String token, long taken) {
        InboxKey key = key(stored);
        return toDo(stored).stream()
                .findFirst()
                .map(head -> new Work(key, token, event(key, head), taken));
    }

    static long number(Document stored, String field) {
        return stored.get(field, Number.class).longValue();
    }

    private static void putPresent(Document stored, String field, @Nullable String value) {
        if (value != null) {
            stored.append(field, value);
        }
    }
}
