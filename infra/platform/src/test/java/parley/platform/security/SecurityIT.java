package parley.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import parley.platform.sample.SampleClient;
import parley.platform.sample.SampleServiceTest;
import parley.testkit.Tokens;

@SampleServiceTest
class SecurityIT {

    private final int port;
    private final MeterRegistry meters;

    SecurityIT(@LocalServerPort int port, @Autowired MeterRegistry meters) {
        this.port = port;
        this.meters = meters;
    }

    @Test
    void noFilterIsObservedByItself() {
        call(SampleClient.with(port, Tokens.organiser("kim")), "/v1/me").expectStatus().isOk();

        assertThat(meters.getMeters())
                .extracting(meter -> meter.getId().getName())
                .contains("http.server.requests")
                .noneMatch(name -> name.startsWith("spring.security"));
    }

    @Test
    void aCallWithoutATokenIsAskedForOne() {
        call(SampleClient.anonymous(port), "/v1/me")
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .value(
                        HttpHeaders.WWW_AUTHENTICATE,
                        challenge -> assertThat(challenge).startsWith("Bearer"))
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("token-required");
    }

    @Test
    void aTokenThatWasTamperedWithIsNotValid() {
        String token = Tokens.organiser("kim");
        String forged = token.substring(0, token.length() - 6) + "AAAAAA";

        call(SampleClient.with(port, forged), "/v1/me")
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("token-invalid");
    }

    @Test
    void aTokenSaysWhoCallsAndAsWhat() {
        call(SampleClient.with(port, Tokens.token("kim", "interpreter participant")), "/v1/me")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.subject")
                .isEqualTo("kim")
                .jsonPath("$.roles.length()")
                .isEqualTo(2);
    }

    @Test
    void aCallerWithoutTheRoleIsRefused() {
        call(SampleClient.participant(port), "/v1/organisers/me")
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("role-required");
    }

    @Test
    void aPublicPathNeedsNoTokenButHasNoCaller() {
        call(SampleClient.anonymous(port), "/v1/public/me")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.subject")
                .isEqualTo("anonymous");
    }

    @Test
    void aPublicPathIsPublicForReadingOnly() {
        SampleClient.anonymous(port)
                .post()
                .uri("/v1/public/me")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health/liveness",
                "/actuator/health/readiness",
                "/v3/api-docs",
                "/swagger-ui/index.html"
            })
    void healthAndDocumentationAreOpen(String address) {
        call(SampleClient.anonymous(port), address).expectStatus().isOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/prometheus",
                "/v1/operations/outbox",
                "/v1/operations/inbox",
                "/v1/operations/dead-letters"
            })
    void theInsideIsForOperators(String address) {
        call(SampleClient.anonymous(port), address).expectStatus().isUnauthorized();
        call(SampleClient.participant(port), address).expectStatus().isForbidden();
        call(SampleClient.operator(port), address).expectStatus().isOk();
    }

    private static RestTestClient.ResponseSpec call(RestTestClient client, String address) {
        return client.get().uri(address).exchange();
    }
}
