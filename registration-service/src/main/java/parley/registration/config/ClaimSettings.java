package parley.registration.config;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What must be unique among registrations.
 *
 * @param emailKey secret under which e-mail addresses are compared, the same on all instances and
 *     for as long as a forum lasts; the default is known to everybody
 * @param abandonedAfter a registration that has not claimed all it needs by then is released;
 *     longer than the longest pause of a process that should go unnoticed
 * @param sweepInterval how often abandoned ones are looked for
 */
@Validated
@ConfigurationProperties("parley.registration.claims")
record ClaimSettings(
        @DefaultValue(PUBLIC_KEY) @NotBlank String emailKey,
        @DefaultValue("1m") Duration abandonedAfter,
        @DefaultValue("30s") Duration sweepInterval) {

    static final String PUBLIC_KEY = "not a secret";

    ClaimSettings {
        if (!abandonedAfter.isPositive() || !sweepInterval.isPositive()) {
            throw new IllegalArgumentException("abandoned-after and sweep-interval are positive");
        }
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "ClaimSettings[abandonedAfter=%s, sweepInterval=%s]"
                .formatted(abandonedAfter, sweepInterval);
    }
}
