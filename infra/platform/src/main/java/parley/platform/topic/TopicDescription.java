package parley.platform.topic;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A topic as its {@code topic.yaml} describes it.
 *
 * @param retention negative for ever
 * @param personal holds personal data ({@code x-pii})
 * @param events without owner, {@code forum-opened.v1}
 */
public record TopicDescription(
        String topic,
        String owner,
        int partitions,
        Duration retention,
        boolean compacted,
        boolean personal,
        List<String> events) {

    private static final Duration FOREVER = Duration.ofMillis(-1);
    private static final Duration SEGMENTS = Duration.ofHours(12);
    private static final Duration TOMBSTONES = Duration.ofDays(7);

    public TopicDescription {
        events = List.copyOf(events);
    }

    static TopicDescription from(Map<String, Object> yaml) {
        String retention = String.valueOf(yaml.get("retention"));
        return new TopicDescription(
                String.valueOf(yaml.get("topic")),
                String.valueOf(yaml.get("owner")),
                ((Number) yaml.getOrDefault("partitions", 6)).intValue(),
                retention.equals("forever") ? FOREVER : Duration.parse(retention),
                Boolean.TRUE.equals(yaml.get("compacted")),
                Boolean.TRUE.equals(yaml.get("x-pii")),
                ((List<?>) yaml.getOrDefault("events", List.of()))
                        .stream().map(String::valueOf).toList());
    }

    /** The same, for another topic: where one description stands for a topic of each service. */
    TopicDescription named(String name, String ofOwner) {
        return new TopicDescription(
                name, ofOwner, partitions, retention, compacted, personal, events);
    }

    /**
     * Kafka's settings of the topic. Personal data on a compacted topic must be gone a day after
     * its tombstone; the tombstone itself, which has none, stays for whoever was away meanwhile. On
     * others it is gone with its segment, which is closed after half a day and not after a week.
     */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        if (compacted) {
            settings.put("cleanup.policy", "compact");
            settings.put("max.compaction.lag.ms", millis(Duration.ofHours(24)));
            settings.put("delete.retention.ms", millis(TOMBSTONES));
            settings.put("segment.ms", millis(SEGMENTS));
        } else {
            settings.put("cleanup.policy", "delete");
            settings.put("retention.ms", millis(retention));
            if (personal) {
                settings.put("segment.ms", millis(SEGMENTS));
            }
        }
        return settings;
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
