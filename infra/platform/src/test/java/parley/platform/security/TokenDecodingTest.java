package parley.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class TokenDecodingTest {

    private static TestIssuer issuer;
    private static JwtDecoder decoder;

    private final Instant now = Clock.systemUTC().instant();

    @BeforeAll
    static void start() {
        issuer = TestIssuer.start();
        decoder = TokenDecoding.decoder(settings(issuer));
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @Test
    void aTokenOfTheIssuerForUsIsRead() {
        String token = issuer.sign(claims().build());

        assertThat(decoder.decode(token).getSubject()).isEqualTo("kim");
    }

    @Test
    void aTokenForSomebodyElseIsRefused() {
        String token = issuer.sign(claims().audience("other").build());

        assertThatThrownBy(() -> decoder.decode(token))
                .isInstanceOf(JwtValidationException.class)
                .hasMessageContaining("aud");
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        String token = issuer.sign(claims().issuer("https://elsewhere.example").build());

        assertThatThrownBy(() -> decoder.decode(token))
                .isInstanceOf(JwtValidationException.class)
                .hasMessageContaining("iss");
    }

    @Test
    void anExpiredTokenIsRefused() {
        Date earlier = Date.from(now.minus(Duration.ofMinutes(5)));
        String token = issuer.sign(claims().expirationTime(earlier).build());

        assertThatThrownBy(() -> decoder.decode(token))
                .isInstanceOf(JwtValidationException.class)
                .hasMessageContaining("expired");
    }

    @Test
    void aTokenSignedByAnUnknownKeyIsRefused() {
        RSAKey stranger = TestIssuer.newKey("stranger");

        assertThatThrownBy(() -> decoder.decode(TestIssuer.sign(claims().build(), stranger)))
                .isInstanceOf(BadJwtException.class);
    }

    @Test
    void whileTheIssuerIsAwayTokensAreNeitherGoodNorBad() {
        TestIssuer gone = TestIssuer.start();
        gone.close();
        JwtDecoder withoutKeys = TokenDecoding.decoder(settings(gone));

        assertThatThrownBy(() -> withoutKeys.decode(gone.sign(claims().build())))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }

    @Test
    void knownKeysOutliveTheirIssuer() {
        TestIssuer shortLived = TestIssuer.start();
        JwtDecoder known = TokenDecoding.decoder(settings(shortLived));
        String token = shortLived.sign(claims().issuer(shortLived.address()).build());
        known.decode(token);

        shortLived.close();

        assertThat(known.decode(token).getSubject()).isEqualTo("kim");
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer.address())
                .subject("kim")
                .audience("parley")
                .claim("roles", List.of("organiser"))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
    }

    private static SecuritySettings settings(TestIssuer issuer) {
        return new SecuritySettings(
                URI.create(issuer.address()),
                null,
                "parley",
                List.of(),
                false,
                Duration.ofSeconds(2),
                Duration.ofSeconds(1),
                Duration.ofHours(1));
    }
}
