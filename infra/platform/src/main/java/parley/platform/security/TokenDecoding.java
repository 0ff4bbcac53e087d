package parley.platform.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Checks RS256 signature, issuer, audience and times. The issuer's keys are fetched when first
 * needed, kept for five minutes, and used on while the issuer is away.
 */
final class TokenDecoding {

    private static final int LARGEST_KEY_SET_BYTES = 50 * 1024;

    private TokenDecoding() {}

    static JwtDecoder decoder(SecuritySettings settings) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSource(keys(settings))
                        .jwsAlgorithm(SignatureAlgorithm.RS256)
                        .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        JwtValidators.createDefaultWithIssuer(settings.requiredIssuer().toString()),
                        new JwtAudienceValidator(settings.audience())));
        return decoder;
    }

    private static JWKSource<SecurityContext> keys(SecuritySettings settings) {
        int timeoutMillis = Math.toIntExact(settings.keyTimeout().toMillis());
        try {
            return JWKSourceBuilder.create(
                            settings.keys().toURL(),
                            new DefaultResourceRetriever(
                                    timeoutMillis, timeoutMillis, LARGEST_KEY_SET_BYTES))
                    .refreshAheadCache(false)
                    .rateLimited(settings.keyRetry().toMillis())
                    .outageTolerant(settings.keyOutage().toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("Not an address of keys: " + settings.keys(), e);
        }
    }
}
