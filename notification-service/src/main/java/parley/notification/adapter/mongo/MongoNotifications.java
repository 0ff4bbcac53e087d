package parley.notification.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import parley.notification.application.Notifications;
import parley.notification.domain.Delivery;
import parley.notification.domain.Kind;
import parley.notification.domain.Notification;
import parley.notification.domain.Notification.Change;
import parley.notification.domain.NotificationEvent;
import parley.notification.domain.Status;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.Stored;

/** Collection {@code notifications}; see {@link NotificationDocument}. */
final class MongoNotifications implements Notifications {

    static final String COLLECTION = "notifications";

    private final AggregateCollection<NotificationDocument, NotificationEvent> collection;
    private final MongoOperations mongo;

    MongoNotifications(
            AggregateCollection<NotificationDocument, NotificationEvent> collection,
            MongoOperations mongo) {
        this.collection = collection;
        this.mongo = mongo;
    }

    @Override
    public boolean add(Change queued) {
        Notification notification = queued.notification();
        return collection.insert(
                notification.id().toString(),
                notification.forum(),
                NotificationMapping.document(notification),
                queued.events());
    }

    @Override
    public Optional<Notification> find(UUID id) {
        return collection.find(id.toString()).map(NotificationMapping::notification);
    }

    @Override
    public Optional<Notification> move(Notification read, Delivery next) {
        return collection
                .find(read.id().toString())
                .filter(
                        stored ->
                                NotificationMapping.notification(stored)
                                        .delivery()
                                        .equals(read.delivery()))
                .flatMap(
                        stored -> {
                            Change change = read.with(next);
                            boolean won =
                                    collection.update(
                                            stored,
                                            moved(stored.document(), change.notification()),
                                            change.events());
                            return won ? Optional.of(change.notification()) : Optional.empty();
                        });
    }

    /** What was forgotten since it was read stays forgotten. */
    private static NotificationDocument moved(NotificationDocument stored, Notification now) {
        NotificationDocument moved = NotificationMapping.document(now);
        return stored.matter().reference() == null ? moved.withoutReference() : moved;
    }

    @Override
    public List<Notification> due(Instant now, int limit) {
        Criteria waits = where("status").in(Status.QUEUED.name(), Status.SENDING.name());
        Criteria waited = where("status").is(Status.DEFERRED.name()).and("delivery.until").lte(now);
        return found(query(new Criteria().orOperator(waits, waited)).limit(limit));
    }

    @Override
    public List<Notification> about(String aggregate, String recipient) {
        return found(query(where("about").is(aggregate).and("recipient").is(recipient)));
    }

    @Override
    public List<Notification> to(String recipient) {
        return found(query(where("recipient").is(recipient)));
    }

    @Override
    public void forgetReference(UUID id) {
        Optional<Stored<NotificationDocument>> read = collection.find(id.toString());
        while (read.isPresent()
                && read.get().document().matter().reference() != null
                && !collection.update(
                        read.get(), read.get().document().withoutReference(), List.of())) {
            read = collection.find(id.toString());
        }
    }

    @Override
    public List<Notification> list(Selection selection, @Nullable UUID after, int limit) {
        Criteria criteria = where("forum").is(selection.forum());
        if (selection.kind() != null) {
            criteria = criteria.and("kind").is(selection.kind().name());
        }
        if (selection.status() != null) {
            criteria = criteria.and("status").is(selection.status().name());
        }
        if (after != null) {
            criteria = criteria.and("_id").gt(after.toString());
        }
        return found(query(criteria).with(Sort.by("_id")).limit(limit));
    }

    @Override
    public Map<Status, Long> countByStatus() {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        for (Document group : grouped(new Criteria(), "status")) {
            counts.put(Status.valueOf(group.getString("_id")), count(group));
        }
        return counts;
    }

    @Override
    public List<Tally> tally(String forum) {
        List<Tally> tallies = new ArrayList<>();
        for (Document group : grouped(where("forum").is(forum), "kind", "language", "status")) {
            Document key = group.get("_id", Document.class);
            tallies.add(
                    new Tally(
                            Kind.valueOf(key.getString("kind")),
                            key.getString("language"),
                            Status.valueOf(key.getString("status")),
                            count(group)));
        }
        return tallies;
    }

    private List<Document> grouped(Criteria of, String... by) {
        var pipeline =
                Aggregation.newAggregation(
                        Aggregation.match(of), Aggregation.group(by).count().as("count"));
        return mongo.aggregate(pipeline, COLLECTION, Document.class).getMappedResults();
    }

    private static long count(Document group) {
        return group.get("count", Number.class).longValue();
    }

    private List<Notification> found(Query query) {
        return collection.find(query).stream().map(NotificationMapping::notification).toList();
    }
}
