package parley.platform.aggregate;

import com.mongodb.client.model.Filters;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mapping.model.EntityInstantiators;
import org.springframework.data.mapping.model.InstantiationAwarePropertyAccessor;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;
import org.springframework.data.mongodb.core.query.Field;
import parley.platform.compacted.CompactedAggregates.Last;
import parley.platform.lease.Lease;
import parley.platform.outbox.OutboxEntry;

/**
 * An aggregate's record to and from its stored document.
 *
 * <pre>{@code
 * { _id, forum, version: 3, schema: 1, <fields of the record>,
 *   outbox: { entries: [ {topic, sequence, id, type, time, dataschema, correlation, causation,
 *                         traceparent, reason, data} ], // no data: a tombstone
 *             sequences: { "registration/registrations": 5 },
 *             lease: {owner, token, length} } }
 * }</pre>
 *
 * <p>Dots of a topic's name are slashes in {@code sequences}, where they would be paths.
 */
final class AggregateMapping<D> {

    private static final Set<String> RESERVED =
            Set.of("_id", "id", "forum", "version", "schema", "outbox");

    private final Class<D> type;
    private final MongoConverter converter;
    private final MongoPersistentEntity<?> entity;
    private final Set<String> fields;
    private final EntityInstantiators instantiators = new EntityInstantiators();

    AggregateMapping(Class<D> type, MongoConverter converter) {
        this.type = type;
        this.converter = converter;
        this.entity = converter.getMappingContext().getRequiredPersistentEntity(type);
        this.fields =
                StreamSupport.stream(entity.spliterator(), false)
                        .map(MongoPersistentProperty::getFieldName)
                        .collect(Collectors.toUnmodifiableSet());
        Set<String> taken =
                fields.stream().filter(RESERVED::contains).collect(Collectors.toUnmodifiableSet());
        if (!taken.isEmpty()) {
            throw new IllegalArgumentException(type + " has components of the platform: " + taken);
        }
    }

    Document inserted(
            String id,
            @Nullable String forum,
            D document,
            List<OutboxEntry> entries,
            @Nullable Lease lease) {
        Document stored = new Document("_id", id);
        if (forum != null) {
            stored.append("forum", forum);
        }
        stored.append("version", 1L).append("schema", 1);
        stored.putAll(write(document));
        Document sequences = new Document();
        entries.forEach(entry -> sequences.put(key(entry.topic()), entry.sequence()));
        Document outbox =
                new Document("entries", entries.stream().map(AggregateMapping::stored).toList())
                        .append("sequences", sequences);
        if (lease != null) {
            outbox.append("lease", lease.stored());
        }
        return stored.append("outbox", outbox);
    }

    /**
     * Changes its own fields and appends; never replaces, never touches what it does not know.
     *
     * @param same components that stay as they are stored, but for what is appended
     * @param appended values by the path of the stored array at whose end they come
     */
    Document updated(
            D document,
            Set<String> same,
            Map<String, List<?>> appended,
            List<OutboxEntry> entries,
            @Nullable Lease lease) {
        Document set = write(without(same, document));
        Document unset = new Document();
        fields.stream()
                .filter(field -> !set.containsKey(field) && !same.contains(field))
                .forEach(f -> unset.put(f, ""));
        entries.forEach(
                entry -> set.put("outbox.sequences." + key(entry.topic()), entry.sequence()));
        if (lease != null) {
            set.put("outbox.lease", lease.stored());
        }
        Document update = new Document("$inc", new Document("version", 1L));
        if (!set.isEmpty()) {
            update.append("$set", set);
        }
        if (!unset.isEmpty()) {
            update.append("$unset", unset);
        }
        Document push = new Document();
        appended.forEach(
                (path, values) ->
                        push.put(
                                path, new Document("$each", converter.convertToMongoType(values))));
        if (!entries.isEmpty()) {
            List<Document> pushed = entries.stream().map(AggregateMapping::stored).toList();
            push.put("outbox.entries", new Document("$each", pushed));
        }
        if (!push.isEmpty()) {
            update.append("$push", push);
        }
        return update;
    }

    Stored<D> read(Document stored) {
        return new Stored<>(
                stored.getString("_id"),
                stored.getString("forum"),
                stored.get("version", Number.class).longValue(),
                converter.read(type, stored),
                outbox(stored.get("outbox", Document.class)));
    }

    /** The fields that {@link #last} reads. */
    static void includeLast(Field fields) {
        fields.include("outbox.sequences", "outbox.entries.topic");
    }

    /** The last event for the topic, of a document of which perhaps nothing else was read. */
    static Last last(Document stored, String topic) {
        Document outbox = stored.get("outbox", new Document());
        Number sequence = outbox.get("sequences", new Document()).get(key(topic), Number.class);
        boolean isPending =
                outbox.getList("entries", Document.class, List.of()).stream()
                        .anyMatch(entry -> topic.equals(entry.getString("topic")));
        return new Last(sequence == null ? 0 : sequence.longValue(), isPending);
    }

    static org.bson.conversions.Bson unchanged(String id, long version) {
        return Filters.and(Filters.eq("_id", id), Filters.eq("version", version));
    }

    private D without(Set<String> components, D document) {
        if (components.isEmpty()) {
            return document;
        }
        InstantiationAwarePropertyAccessor<D> copy =
                new InstantiationAwarePropertyAccessor<>(
                        document, entity::getPropertyAccessor, instantiators);
        components.forEach(
                one -> copy.setProperty(entity.getRequiredPersistentProperty(one), null));
        return copy.getBean();
    }

    private Document write(D document) {
        Document written = new Document();
        converter.write(document, written);
        written.remove("_class");
        return written;
    }

    private static Stored.OutboxState outbox(@Nullable Document outbox) {
        if (outbox == null) {
            return Stored.OutboxState.NONE;
        }
        Map<String, Long> sequences = new HashMap<>();
        outbox.get("sequences", new Document())
                .forEach((topic, last) -> sequences.put(topic(topic), ((Number) last).longValue()));
        List<Document> entries = outbox.getList("entries", Document.class, List.of());
        long bytes = entries.stream().mapToLong(AggregateMapping::bytes).sum();
        return new Stored.OutboxState(
                sequences, bytes, entries.isEmpty() && !outbox.containsKey("lease"));
    }

    private static Document stored(OutboxEntry entry) {
        Document stored =
                new Document("topic", entry.topic())
                        .append("sequence", entry.sequence())
                        .append("id", entry.id())
                        .append("type", entry.type())
                        .append("time", Date.from(entry.time()));
        putPresent(stored, "dataschema", entry.dataschema());
        putPresent(stored, "correlation", entry.correlation());
        putPresent(stored, "causation", entry.causation());
        putPresent(stored, "traceparent", entry.traceparent());
        putPresent(stored, "reason", entry.reason());
        putPresent(stored, "data", entry.data());
        return stored;
    }

    private static long bytes(Document entry) {
        String data = entry.getString("data");
        return data == null ? 0 : data.length();
    }

    private static void putPresent(Document stored, String field, @Nullable String value) {
        if (value != null) {
            stored.append(field, value);
        }
    }

    private static String key(String topic) {
        return topic.replace('.', '/');
    }

    private static String topic(String key) {
        return key.replace('/', '.');
    }
}
