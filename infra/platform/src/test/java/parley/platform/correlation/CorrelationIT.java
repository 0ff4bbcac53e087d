package parley.platform.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;
import parley.platform.sample.SampleClient;
import parley.platform.sample.SampleServiceTest;

@SampleServiceTest
class CorrelationIT {

    private final RestTestClient client;

    CorrelationIT(@LocalServerPort int port) {
        client = SampleClient.anonymous(port);
    }

    @Test
    void theCallersIdComesBackEvenWithARefusal() {
        client.get()
                .uri("/v1/me")
                .header("X-Correlation-Id", "call-1")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals("X-Correlation-Id", "call-1")
                .expectBody()
                .jsonPath("$.correlationId")
                .isEqualTo("call-1");
    }

    @Test
    void aCallWithoutAnIdGetsOne() {
        client.get()
                .uri("/v1/public/me")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .value("X-Correlation-Id", id -> assertThat(id).isNotBlank());
    }

    @Test
    void theContainersOwnErrorPageKeepsTheId() {
        client.get()
                .uri("/v1/public/me;forged=1")
                .header("X-Correlation-Id", "call-2")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .valueEquals("X-Correlation-Id", "call-2")
                .expectBody()
                .jsonPath("$.correlationId")
                .isEqualTo("call-2");
    }
}
