package parley.platform.security;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed, and what needs none.
 *
 * @param issuer the only accepted {@code iss}; needed wherever no decoder is provided otherwise
 * @param jwkSetUri where the issuer's keys are; default {@code <issuer>/jwks}. Fetched when the
 *     first token comes, so a service starts without its issuer
 * @param audience must be in the token's {@code aud}
 * @param publicPaths patterns ({@code /v1/forums/{forum}/programme}) that GET and HEAD reach
 *     without a token
 * @param metricsFromLoopback whether Prometheus on this machine reads without a token; otherwise
 *     the metrics need role operator
 * @param keyTimeout longest wait for a connection to the issuer, and then for its answer
 * @param keyRetry shortest time between two fetches of the keys
 * @param keyOutage how long known keys are used while the issuer does not answer
 */
@ConfigurationProperties("parley.security")
record SecuritySettings(
        @Nullable URI issuer,
        @Nullable URI jwkSetUri,
        @DefaultValue("parley") String audience,
        @DefaultValue List<String> publicPaths,
        @DefaultValue("false") boolean metricsFromLoopback,
        @DefaultValue("2s") Duration keyTimeout,
        @DefaultValue("1s") Duration keyRetry,
        @DefaultValue("1h") Duration keyOutage) {

    URI requiredIssuer() {
        if (issuer == null) {
            throw new IllegalStateException("Set parley.security.issuer to the issuer of tokens.");
        }
        return issuer;
    }

    URI keys() {
        return jwkSetUri == null ? URI.create(requiredIssuer() + "/jwks") : jwkSetUri;
    }
}
