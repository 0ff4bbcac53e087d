package parley.platform.inbox;

import static parley.platform.inbox.InboxFields.PARKED;
import static parley.platform.inbox.InboxFields.SEQUENCE;
import static parley.platform.inbox.InboxFields.TO_DO;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
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
                        .append("data", event.data())
                        .append("partition", event.partition())
                        .append("offset", event.offset())
                        .append("recorded", Date.from(event.recorded()));
        putPresent(stored, "dataschema", envelope.dataschema());
        putPresent(stored, "forum", envelope.forum());
        putPresent(stored, "correlation", envelope.correlation());
        putPresent(stored, "causation", envelope.causation());
        putPresent(stored, "traceparent", envelope.traceparent());
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
                        stored.getString("traceparent")),
                stored.getString("data"),
                (int) number(stored, "partition"),
                number(stored, "offset"),
                stored.getDate("recorded").toInstant());
    }

    static InboxKey key(Document stored) {
        return new InboxKey(stored.getString("topic"), stored.getString("subject"));
    }

    static List<Document> toDo(Document stored) {
        return stored.getList(TO_DO, Document.class, List.of());
    }

    static List<Document> parked(Document stored) {
        return stored.getList(PARKED, Document.class, List.of());
    }

    static Optional<Document> parked(Document stored, long sequence) {
        return parked(stored).stream().filter(e -> number(e, SEQUENCE) == sequence).findFirst();
    }

    static Optional<Document> lowestParked(Document stored) {
        return parked(stored).stream().min(Comparator.comparingLong(e -> number(e, SEQUENCE)));
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
