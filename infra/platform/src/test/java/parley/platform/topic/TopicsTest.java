package parley.platform.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.platform.sample.Settings;

class TopicsTest {

    private final Topics topics = Topics.ofContracts("kiosk");

    @Test
    void aTopicIsAsItsOwnerDescribesIt() {
        assertThat(topics.named("kiosk.orders"))
                .contains(
                        new TopicDescription(
                                "kiosk.orders",
                                "kiosk",
                                2,
                                Duration.ofDays(7),
                                false,
                                false,
                                List.of("order-placed.v1", "order-served.v1")));
        assertThat(topics.named("kiosk.tills")).isEmpty();
    }

    @Test
    void compactionIsKnownFromTheDescription() {
        assertThat(topics.compacted("kiosk.customers")).isTrue();
        assertThat(topics.compacted("kiosk.orders")).isFalse();
        assertThat(topics.compacted("unknown")).isFalse();
    }

    @Test
    void aServiceOwnsItsTopicsAndItsOwnDeadLetters() {
        assertThat(topics.ownedBy("kiosk"))
                .extracting(TopicDescription::topic)
                .containsExactlyInAnyOrder("kiosk.customers", "kiosk.dead-letters", "kiosk.orders");
    }

    @Test
    void aCompactedTopicForgetsWithinADayAndKeepsItsTombstonesForAWeek() {
        assertThat(topics.named("kiosk.customers").orElseThrow().settings())
                .isEqualTo(
                        Map.of(
                                "cleanup.policy", "compact",
                                "delete.retention.ms", "604800000",
                                "max.compaction.lag.ms", "86400000",
                                "segment.ms", "43200000"));
        assertThat(topics.named("kiosk.orders").orElseThrow().settings())
                .isEqualTo(Map.of("cleanup.policy", "delete", "retention.ms", "604800000"));
    }

    @Test
    void personalDataIsNotKeptByASegmentThatStaysOpen() {
        assertThat(
                        Topics.ofContracts("registration")
                                .named("inbound.registrations")
                                .orElseThrow()
                                .settings())
                .containsEntry("retention.ms", "604800000")
                .containsEntry("segment.ms", "43200000");
    }

    @Test
    void everyDescriptionOfTheRealContractsIsRead() {
        Topics registration = Topics.ofContracts("registration");

        assertThat(registration.ownedBy("registration"))
                .extracting(TopicDescription::topic)
                .contains("registration.forums", "registration.dead-letters");
        assertThat(registration.compacted("registration.participants")).isTrue();
        assertThat(registration.named("registration.participants").orElseThrow().personal())
                .isTrue();
    }

    @Test
    void settings() {
        assertThat(Settings.bind("parley.topics", TopicSettings.class, Map.of()))
                .isEqualTo(new TopicSettings(false, (short) -1, Duration.ofSeconds(30)));
        assertThat(
                        Settings.bind(
                                "parley.topics",
                                TopicSettings.class,
                                Map.of(
                                        "parley.topics.create", "true",
                                        "parley.topics.replication-factor", "3",
                                        "parley.topics.timeout", "5s")))
                .isEqualTo(new TopicSettings(true, (short) 3, Duration.ofSeconds(5)));
        assertThat(Settings.bind("parley.consume", ConsumeSettings.class, Map.of()))
                .isEqualTo(new ConsumeSettings(List.of(), List.of(), 1));
        assertThat(
                        Settings.bind(
                                "parley.consume",
                                ConsumeSettings.class,
                                Map.of(
                                        "parley.consume.topics", "a,b",
                                        "parley.consume.inbound-topics", "inbound.c",
                                        "parley.consume.concurrency", "2")))
                .isEqualTo(new ConsumeSettings(List.of("a", "b"), List.of("inbound.c"), 2));
    }
}
