package parley.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import parley.platform.inbox.InboxStore.First;
import parley.platform.store.TestStore;

class AssignedPartitionsIT {

    private static final TopicPartition ORDERS = new TopicPartition("kiosk.orders", 1);

    private final MongoTemplate mongo = TestStore.newDatabase();
    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private final AssignedPartitions partitions = new AssignedPartitions(mongo);

    @Test
    void aGroupThatBeginsWithTheFirstRecordWantsNumberOneFirst() {
        assign(0);

        assertThat(partitions.of("kiosk.orders", 1)).isEqualTo(First.ONE);
    }

    @Test
    void aGroupThatBeginsAfterOlderRecordsAreGoneTakesAnyNumberFirst() {
        assign(40);

        assertThat(partitions.of("kiosk.orders", 1)).isEqualTo(First.ANY);
    }

    @Test
    void aGroupWithACommittedOffsetStaysWhatItWas() {
        assign(40);
        consumer.commitSync(Map.of(ORDERS, new OffsetAndMetadata(50)));
        AssignedPartitions afterRestart = new AssignedPartitions(mongo);

        afterRestart.onPartitionsAssigned("events-in-0", consumer, List.of(ORDERS), true);

        assertThat(afterRestart.of("kiosk.orders", 1)).isEqualTo(First.ANY);
        assertThat(afterRestart.of("kiosk.orders", 0)).isEqualTo(First.ONE);
    }

    @Test
    void recordsThatGoLaterChangeNothingForAGroupThatSawThemAll() {
        assign(0);
        consumer.commitSync(Map.of(ORDERS, new OffsetAndMetadata(50)));
        consumer.updateBeginningOffsets(Map.of(ORDERS, 40L));

        partitions.onPartitionsAssigned("events-in-0", consumer, List.of(ORDERS), true);

        assertThat(partitions.of("kiosk.orders", 1)).isEqualTo(First.ONE);
    }

    private void assign(long beginning) {
        consumer.assign(Set.of(ORDERS));
        consumer.updateBeginningOffsets(Map.of(ORDERS, beginning));
        partitions.onPartitionsAssigned("events-in-0", consumer, List.of(ORDERS), true);
    }
}
