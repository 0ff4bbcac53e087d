package parley.testkit.compatibility;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Compares two versions of one {@code topic.yaml}. Events may come, retention may grow and readers
 * may change; what records are ordered, kept and found by stays.
 */
public final class TopicComparison {

    /** What must stay word for word, each with the rule that says so. */
    private static final List<String> FIXED =
            List.of("topic", "owner", "key", "partitions", "compacted", "ordering", "x-pii");

    private TopicComparison() {}

    /** What breaks; empty when nothing does. */
    public static List<Breach> breaches(JsonNode before, JsonNode after) {
        List<Breach> breaches = new ArrayList<>();
        for (String setting : FIXED) {
            if (!before.path(setting).equals(after.path(setting))) {
                breaches.add(
                        new Breach(
                                setting.replace("x-", "") + "-changed",
                                setting,
                                before.path(setting) + " became " + after.path(setting)));
            }
        }
        if (millis(after.path("retention")) < millis(before.path("retention"))) {
            breaches.add(
                    new Breach(
                            "retention-shortened",
                            "retention",
                            before.path("retention") + " became " + after.path("retention")));
        }
        Set<String> gone = events(before);
        gone.removeAll(events(after));
        gone.forEach(event -> breaches.add(new Breach("event-removed", "events", event)));
        return List.copyOf(breaches);
    }

    private static long millis(JsonNode retention) {
        String text = retention.asString("forever");
        return text.equals("forever") ? Long.MAX_VALUE : Duration.parse(text).toMillis();
    }

    private static Set<String> events(JsonNode topic) {
        Set<String> events = new TreeSet<>();
        topic.path("events").forEach(event -> events.add(event.asString()));
        return events;
    }
}
