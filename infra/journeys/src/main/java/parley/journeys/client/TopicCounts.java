package parley.journeys.client;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** What an outsider can count at the broker. */
public final class TopicCounts implements AutoCloseable {

    private static final Set<String> OWNERS =
            Set.of("registration", "session", "matchmaking", "notification");
    private static final String DEAD_LETTERS = ".dead-letters";

    private final Admin admin;

    public TopicCounts(String bootstrapServers) {
        admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    /** Records on the topics that Parley's services own; dead letters are not counted. */
    public long published() {
        Set<String> topics =
                get(admin.listTopics().names()).stream()
                        .filter(topic -> OWNERS.contains(topic.replaceFirst("\\..*", "")))
                        .filter(topic -> !topic.endsWith(DEAD_LETTERS))
                        .collect(Collectors.toSet());
        Map<TopicPartition, Long> ends = offsets(partitions(topics), OffsetSpec.latest());
        Map<TopicPartition, Long> starts = offsets(ends.keySet(), OffsetSpec.earliest());
        return sum(ends) - sum(starts);
    }

    /** Records that some consumer group has not committed yet, over all groups. */
    public long unread() {
        List<String> groups =
                get(admin.listGroups(ListGroupsOptions.forConsumerGroups()).all()).stream()
                        .map(GroupListing::groupId)
                        .toList();
        long unread = 0;
        for (String group : groups) {
            Map<TopicPartition, OffsetAndMetadata> committed =
                    get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
            Set<String> topics =
                    committed.keySet().stream()
                            .map(TopicPartition::topic)
                            .collect(Collectors.toSet());
            Map<TopicPartition, Long> ends = offsets(partitions(topics), OffsetSpec.latest());
            for (var end : ends.entrySet()) {
                OffsetAndMetadata read = committed.get(end.getKey());
                unread += end.getValue() - (read == null ? 0 : read.offset());
            }
        }
        return unread;
    }

    @Override
    public void close() {
        admin.close();
    }

    private Set<TopicPartition> partitions(Set<String> topics) {
        return get(admin.describeTopics(topics).allTopicNames()).values().stream()
                .flatMap(TopicCounts::partitions)
                .collect(Collectors.toSet());
    }

    private static Stream<TopicPartition> partitions(TopicDescription topic) {
        return topic.partitions().stream()
                .map(partition -> new TopicPartition(topic.name(), partition.partition()));
    }

    private Map<TopicPartition, Long> offsets(Set<TopicPartition> partitions, OffsetSpec spec) {
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(Collectors.toMap(partition -> partition, _ -> spec));
        Map<TopicPartition, ListOffsetsResultInfo> found = get(admin.listOffsets(asked).all());
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new OutOfPatienceException("the broker didn't answer: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutOfPatienceException("asking the broker: interrupted");
        }
    }
}
