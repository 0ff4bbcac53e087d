package parley.testkit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record of a topic as it lies there: a CloudEvent in binary mode.
 *
 * @param key the Kafka key, read as text
 * @param headers as UTF-8, by name; of a repeated one the last
 * @param json the data; null for a tombstone
 */
public record TopicRecord(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        @Nullable String json) {

    public TopicRecord {
        headers = Map.copyOf(headers);
    }

    /** The CloudEvents attribute, or the empty text where it is absent. */
    public String attribute(String name) {
        return headers.getOrDefault("ce_" + name, "");
    }

    public String type() {
        return attribute("type");
    }

    public String subject() {
        return attribute("subject");
    }

    public String forum() {
        return attribute("forumid");
    }

    /** Of events on Parley's own topics. */
    public long sequence() {
        return Long.parseLong(attribute("sequence"));
    }

    /** The data of a record that is no tombstone. */
    public String data() {
        if (json == null) {
            throw new IllegalStateException("A tombstone has no data: " + this);
        }
        return json;
    }
}
