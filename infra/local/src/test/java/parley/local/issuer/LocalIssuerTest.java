package parley.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LocalIssuerTest {

    private static final Instant NOW = Instant.parse("2020-10-01T00:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir Path directory;
    private LocalIssuer issuer;

    @BeforeEach
    void start() {
        issuer = LocalIssuer.start(0, directory.resolve("key.json"), CLOCK);
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void aTokenCarriesTheClientAndItsRolesForEightHours() throws Exception {
        SignedJWT token =
                token("grant_type=client_credentials&client_id=kim&scope=organiser+operator");

        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("kim");
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("parley");
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(issuer.address().toString());
        assertThat(token.getJWTClaimsSet().getStringListClaim("roles"))
                .isEqualTo(List.of("organiser", "operator"));
        assertThat(token.getJWTClaimsSet().getExpirationTime())
                .isEqualTo(Date.from(NOW.plusSeconds(8 * 3600)));
    }

    @Test
    void aTokenIsSignedByAPublishedKey() throws Exception {
        SignedJWT token = token("grant_type=client_credentials&client_id=kim");

        assertThat(token.verify(publishedKey(token.getHeader().getKeyID()))).isTrue();
    }

    @Test
    void tokensStayValidWhenTheIssuerIsRestarted() throws Exception {
        SignedJWT before = token("grant_type=client_credentials&client_id=kim");

        issuer.close();
        issuer = LocalIssuer.start(0, directory.resolve("key.json"), CLOCK);

        assertThat(before.verify(publishedKey(before.getHeader().getKeyID()))).isTrue();
    }

    @Test
    void thePrivateKeyIsNeitherPublishedNorReadableByOthers() throws Exception {
        Path keyFile = directory.resolve("key.json");

        assertThat(get("/jwks").body()).doesNotContain("\"d\"");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile)))
                .isEqualTo("rw-------");
    }

    @Test
    void anUnknownRoleIsRefused() throws Exception {
        HttpResponse<String> answer =
                post("grant_type=client_credentials&client_id=kim&scope=admin");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).path("error").asString())
                .isEqualTo("invalid_scope");
    }

    @Test
    void otherGrantsAreRefused() throws Exception {
        HttpResponse<String> answer = post("grant_type=password&client_id=kim");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).path("error").asString())
                .isEqualTo("unsupported_grant_type");
    }

    @Test
    void theMetadataNamesTheTokenEndpoint() throws Exception {
        JsonNode metadata = JSON.readTree(get("/.well-known/openid-configuration").body());

        assertThat(URI.create(metadata.path("token_endpoint").asString()))
                .isEqualTo(issuer.tokenEndpoint());
    }

    private SignedJWT token(String form) throws Exception {
        HttpResponse<String> answer = post(form);
        assertThat(answer.statusCode()).isEqualTo(200);
        return SignedJWT.parse(JSON.readTree(answer.body()).path("access_token").asString());
    }

    private RSASSAVerifier publishedKey(String keyId) throws Exception {
        JWKSet keys = JWKSet.parse(get("/jwks").body());
        return new RSASSAVerifier(keys.getKeyByKeyId(keyId).toRSAKey());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(issuer.address().resolve(path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String form) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(issuer.tokenEndpoint())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
