package parley.platform.idempotency;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Repeated POSTs.
 *
 * @param lease how long a request may work before a repetition takes it over
 * @param retention how long an answer is kept; after it the use case answers a repeated creation
 * @param sweepInterval how often expired records are deleted (the embedded store has no TTL)
 * @param hmacKey secret under which bodies are compared, the same on all instances. Without one
 *     each process makes its own: repetitions across processes are still answered, only another
 *     body under the same key is then not noticed
 */
@ConfigurationProperties("parley.idempotency")
record IdempotencySettings(
        @DefaultValue("10s") Duration lease,
        @DefaultValue("24h") Duration retention,
        @DefaultValue("10m") Duration sweepInterval,
        @Nullable String hmacKey) {

    /** Never the secret. */
    @Override
    public String toString() {
        return "IdempotencySettings[lease=%s, retention=%s, sweepInterval=%s]"
                .formatted(lease, retention, sweepInterval);
    }
}
