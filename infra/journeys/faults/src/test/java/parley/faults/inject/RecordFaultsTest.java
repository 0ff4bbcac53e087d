package parley.faults.inject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordFaultsTest {

    private static final int MANY = 500;

    private final List<WireRecord> there = new ArrayList<>();

    @Test
    void aTypeThatIsRareAmongAllComesAgainAsWell() {
        publish("probe", "confirmed", "kim", 1);
        for (int i = 0; i < MANY; i++) {
            publish("pohang", "held", "meeting-" + i, 1);
        }

        List<WireRecord> again = RecordFaults.duplicates(there, new Random(7));

        assertThat(again).extracting(WireRecord::type).contains("confirmed", "held");
        assertThat(again).hasSizeLessThan(MANY / 10);
    }

    @Test
    void theNewestOfATypeAlwaysComeAgain() {
        for (int i = 0; i < MANY; i++) {
            publish("probe", "confirmed", "person-" + i, 1);
        }

        List<WireRecord> again = RecordFaults.duplicates(there, new Random(7));

        assertThat(again).doesNotHaveDuplicates().contains(there.getLast());
    }

    @Test
    void nothingOvertakesTheNewestEventOfAKeyButOlderOnesComeBehindIt() {
        publish("probe", "changed", "acme", 1);
        publish("probe", "changed", "acme", 3);
        publish("probe", "changed", "acme", 2);

        assertThat(RecordFaults.overtaken(there))
                .extracting(WireRecord::sequence)
                .containsExactly(1L, 2L);
    }

    @Test
    void keysOfABusierForumLeaveRoomForThoseOfAnother() {
        for (int i = 0; i < MANY; i++) {
            publish("pohang", "changed", "company-" + i % 20, 1 + i / 20);
        }
        publish("probe", "changed", "acme", 1);
        publish("probe", "changed", "acme", 2);

        assertThat(RecordFaults.overtaken(there)).extracting(WireRecord::subject).contains("acme");
    }

    private void publish(String forum, String type, String subject, long sequence) {
        ConsumerRecord<byte[], byte @Nullable []> record =
                new ConsumerRecord<>(
                        "topic", 0, there.size(), subject.getBytes(UTF_8), "{}".getBytes(UTF_8));
        put(record, "forumid", forum);
        put(record, "type", type);
        put(record, "subject", subject);
        put(record, "sequence", Long.toString(sequence));
        there.add(new WireRecord(record));
    }

    private static void put(ConsumerRecord<?, ?> record, String attribute, String value) {
        record.headers().add("ce_" + attribute, value.getBytes(UTF_8));
    }
}
