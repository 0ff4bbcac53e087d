package parley.platform.topic;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code parley.topics.*}.
 *
 * @param create whether missing topics are created at start; elsewhere they are only compared with
 *     their descriptions
 * @param replicationFactor of created topics; -1 leaves it to the broker
 * @param timeout for the broker's answers at start
 */
@Validated
@ConfigurationProperties("parley.topics")
public record TopicSettings(
        @DefaultValue("false") boolean create,
        @DefaultValue("-1") short replicationFactor,
        @DefaultValue("30s") @NotNull Duration timeout) {}
