package parley.platform.shutdown;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code parley.shutdown.*}.
 *
 * @param drain how long a stopping service, no longer ready, still takes requests; longer than
 *     whoever routes to it needs to notice (on Kubernetes the readiness probe's period and the
 *     spreading of endpoints), shorter than {@code spring.lifecycle.timeout-per-shutdown-phase};
 *     zero where nobody routes by readiness
 */
@Validated
@ConfigurationProperties("parley.shutdown")
public record ShutdownSettings(@DefaultValue("5s") @NotNull Duration drain) {

    public ShutdownSettings {
        if (drain.isNegative()) {
            throw new IllegalArgumentException("parley.shutdown.drain must not be negative");
        }
    }
}
