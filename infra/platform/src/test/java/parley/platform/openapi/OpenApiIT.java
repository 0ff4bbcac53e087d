package parley.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;
import parley.platform.sample.SampleClient;
import parley.platform.sample.SampleServiceTest;

@SampleServiceTest
class OpenApiIT {

    private final int port;

    OpenApiIT(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void theDocumentationIsOpenApiThreeOneAndAsksForAToken() {
        documentation()
                .jsonPath("$.openapi")
                .value(String.class, version -> assertThat(version).startsWith("3.1"))
                .jsonPath("$.components.securitySchemes.token.scheme")
                .isEqualTo("bearer");
    }

    @Test
    void aListShowsItsPagingAndNothingOfTheInside() {
        documentation()
                .jsonPath("$.paths['/v1/lamps'].get.parameters[*].name")
                .value(
                        Object.class,
                        names -> assertThat(names.toString()).isEqualTo("[limit, cursor]"));
    }

    @Test
    void aPostShowsItsKey() {
        documentation()
                .jsonPath("$.paths['/v1/lamps'].post.parameters[*].name")
                .value(
                        Object.class,
                        names -> assertThat(names.toString()).isEqualTo("[Idempotency-Key]"));
    }

    @Test
    void theCallerIsNoParameter() {
        documentation().jsonPath("$.paths['/v1/me'].get.parameters").doesNotExist();
    }

    private BodyContentSpec documentation() {
        return SampleClient.anonymous(port)
                .get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }
}
