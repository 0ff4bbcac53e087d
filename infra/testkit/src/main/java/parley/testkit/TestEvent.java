package parley.testkit;

import java.util.HashMap;
import java.util.Map;

/**
 * A CloudEvent to be published by a test, in binary mode. Attributes beyond the required ones are
 * added by {@link #with}.
 *
 * @param attributes CloudEvents context attributes without the prefix {@code ce_}
 */
public record TestEvent(String topic, Map<String, String> attributes, String json) {

    public TestEvent {
        attributes = Map.copyOf(attributes);
    }

    /** An event of another system: no sequence, no forum. */
    public static TestEvent inbound(
            String topic, String type, String source, String subject, String id, String json) {
        return new TestEvent(
                topic, Map.of("type", type, "source", source, "subject", subject, "id", id), json);
    }

    /**
     * An event of a Parley service. Its id is made of type, subject and sequence, so publishing it
     * twice is a duplicate delivery.
     *
     * @param type in full, {@code parley.<owner>.<event>.v1}
     * @param sequence contiguous per topic and subject, from 1
     */
    public static TestEvent owned(
            String topic, String type, String forum, String subject, long sequence, String json) {
        String owner = topic.substring(0, topic.indexOf('.'));
        return inbound(
                        topic,
                        type,
                        "/test/" + owner,
                        subject,
                        "%s-%s-%d".formatted(type, subject, sequence),
                        json)
                .with("forumid", forum)
                .with("sequence", String.valueOf(sequence));
    }

    public TestEvent with(String attribute, String value) {
        Map<String, String> more = new HashMap<>(attributes);
        more.put(attribute, value);
        return new TestEvent(topic, more, json);
    }

    public String subject() {
        return attributes.getOrDefault("subject", "");
    }
}
