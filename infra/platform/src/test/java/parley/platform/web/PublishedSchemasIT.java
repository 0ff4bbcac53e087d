package parley.platform.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import parley.platform.sample.SampleClient;
import parley.platform.sample.SampleServiceTest;

@SampleServiceTest
class PublishedSchemasIT {

    private static final String CONFIRMED =
            "/registration/registrations/registration-confirmed.v1.schema.json";

    private final RestTestClient client;

    PublishedSchemasIT(@LocalServerPort int port) {
        client = SampleClient.anonymous(port);
    }

    @Test
    void aSchemaIsReadByAnybodyAtThePathOfItsDataschema() {
        client.get()
                .uri("/schemas" + CONFIRMED)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("application/schema+json")
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=3600, public")
                .expectBody()
                .jsonPath("$['$id']")
                .isEqualTo("https://schemas.parley.example" + CONFIRMED);
    }

    @Test
    void whoHasTheSchemaAlreadyIsToldSo() {
        String tag =
                client.get()
                        .uri("/schemas" + CONFIRMED)
                        .exchange()
                        .returnResult(byte[].class)
                        .getResponseHeaders()
                        .getETag();

        client.get()
                .uri("/schemas" + CONFIRMED)
                .header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag))
                .exchange()
                .expectStatus()
                .isNotModified()
                .expectBody()
                .isEmpty();
        client.get()
                .uri("/schemas" + CONFIRMED)
                .header(HttpHeaders.IF_NONE_MATCH, "\"another\"")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/schemas/registration/registrations/unheard-of.v1.schema.json",
                "/schemas/registration/registrations/registration-confirmed.v1.full.json",
                "/schemas/registration/registrations/topic.yaml"
            })
    void onlySchemasAreServed(String address) {
        client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("no-such-schema");
    }
}
