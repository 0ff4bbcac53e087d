package parley.platform.security;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import parley.platform.sample.SampleClient;
import parley.platform.sample.SampleService;
import parley.testkit.ServiceTest;
import parley.testkit.Tokens;

/** Port 9 (discard) on loopback stands for an issuer that isn't there. */
@ServiceTest(
        classes = SampleService.class,
        properties = {
            "spring.application.name=sample",
            "parley.security.issuer=http://127.0.0.1:9",
            "parley.security.metrics-from-loopback=true"
        })
class AbsentIssuerIT {

    private final int port;

    AbsentIssuerIT(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void aServiceStartsWithoutItsIssuerAndSaysWhyItCantCheckTokens() {
        call(SampleClient.with(port, Tokens.operator()), "/v1/me")
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists(HttpHeaders.RETRY_AFTER)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("issuer-unavailable");
    }

    @Test
    void metricsMayBeOpenedToThisMachine() {
        call(SampleClient.anonymous(port), "/actuator/prometheus").expectStatus().isOk();
    }

    private static RestTestClient.ResponseSpec call(RestTestClient client, String address) {
        return client.get().uri(address).exchange();
    }
}
