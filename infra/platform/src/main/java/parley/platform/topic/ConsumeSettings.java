package parley.platform.topic;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code parley.consume.*}; the bindings are derived from them.
 *
 * @param topics Parley's own topics that this service reads
 * @param inboundTopics topics of other systems' events that this service reads
 * @param concurrency threads for each of the two kinds, in each replica
 */
@ConfigurationProperties("parley.consume")
public record ConsumeSettings(
        @DefaultValue List<String> topics,
        @DefaultValue List<String> inboundTopics,
        @DefaultValue("1") int concurrency) {

    public ConsumeSettings {
        topics = List.copyOf(topics);
        inboundTopics = List.copyOf(inboundTopics);
    }

    Stream<String> all() {
        return Stream.concat(topics.stream(), inboundTopics.stream());
    }
}
