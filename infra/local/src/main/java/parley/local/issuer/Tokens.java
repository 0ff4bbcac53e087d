package parley.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Signed access tokens for the audience {@code parley}. */
final class Tokens {

    static final Duration LIFETIME = Duration.ofHours(8);

    private final URI issuer;
    private final RSAKey key;
    private final Clock clock;

    Tokens(URI issuer, RSAKey key, Clock clock) {
        this.issuer = issuer;
        this.key = key;
        this.clock = clock;
    }

    String tokenFor(String subject, Set<PlatformRole> roles) {
        Instant now = clock.instant();
        List<String> names = roles.stream().map(PlatformRole::wireName).toList();
        JWTClaimsSet claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer.toString())
                        .subject(subject)
                        .audience("parley")
                        .claim("roles", names)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(LIFETIME)))
                        .jwtID(UUID.randomUUID().toString())
                        .build();
        return signed(claims);
    }

    private String signed(JWTClaimsSet claims) {
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException keyWithoutPrivatePart) {
            throw new IllegalStateException("cannot sign a token", keyWithoutPrivatePart);
        }
        return token.serialize();
    }
}
