package parley.platform.inbox;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import parley.platform.inbox.InboxStore.First;

/**
 * Knows for each partition whether this group began to read it when older records were gone already
 * (no committed offset, and the log does not begin at 0). Only there may a key begin with any
 * sequence; elsewhere its first event is number 1, and anything else is a gap. Kept in {@code
 * inbox_beginnings}: {@code {_id: "topic/partition", truncated}}, as after the first commit the
 * broker can't tell any more.
 */
final class AssignedPartitions implements FirstSequences, KafkaBindingRebalanceListener {

    private static final String COLLECTION = "inbox_beginnings";

    private final MongoOperations mongo;
    private final Map<TopicPartition, First> firsts = new ConcurrentHashMap<>();

    AssignedPartitions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public First of(String topic, int partition) {
        return firsts.computeIfAbsent(new TopicPartition(topic, partition), this::stored);
    }

    @Override
    public void onPartitionsAssigned(
            String binding,
            Consumer<?, ?> consumer,
            Collection<TopicPartition> partitions,
            boolean initial) {
        Set<TopicPartition> assigned = Set.copyOf(partitions);
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(assigned);
        Set<TopicPartition> begun = new HashSet<>(assigned);
        begun.removeIf(partition -> committed.get(partition) != null);
        consumer.beginningOffsets(begun)
                .forEach((partition, offset) -> begins(partition, offset > 0));
    }

    private void begins(TopicPartition partition, boolean truncated) {
        mongo.upsert(byId(partition), new Update().set("truncated", truncated), COLLECTION);
        firsts.put(partition, truncated ? First.ANY : First.ONE);
    }

    private First stored(TopicPartition partition) {
        Document beginning = mongo.findOne(byId(partition), Document.class, COLLECTION);
        return beginning != null && beginning.getBoolean("truncated", false)
                ? First.ANY
                : First.ONE;
    }

    private static Query byId(TopicPartition partition) {
        return Query.query(
                Criteria.where("_id").is(partition.topic() + "/" + partition.partition()));
    }
}
