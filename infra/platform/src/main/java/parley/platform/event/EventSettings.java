package parley.platform.event;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code parley.events.*}.
 *
 * @param deployment first part of every event's source, so that two deployments can be told apart
 */
@Validated
@ConfigurationProperties("parley.events")
public record EventSettings(
        @DefaultValue("local") @Pattern(regexp = "[a-z0-9-]+") String deployment) {}
