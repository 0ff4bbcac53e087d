package parley.platform.web;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import parley.platform.sample.SampleClient;
import parley.platform.sample.SampleServiceTest;

@SampleServiceTest
class EntityTagsIT {

    private static final String LAMP = "/v1/lamps/0a7a2f0e-0000-7000-8000-000000000000";

    private final RestTestClient client;

    EntityTagsIT(@LocalServerPort int port) {
        client = SampleClient.participant(port);
    }

    @Test
    void aChangeOfTheCurrentVersionGetsTheNextTag() {
        client.put()
                .uri(LAMP)
                .header(HttpHeaders.IF_MATCH, "\"v3\"")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"v4\"");
    }

    @Test
    void aChangeWithoutATagIsAskedForOne() {
        client.put()
                .uri(LAMP)
                .exchange()
                .expectStatus()
                .isEqualTo(428)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("if-match-required");
    }

    @Test
    void aChangeOfAnOldVersionLearnsTheCurrentOne() {
        client.put()
                .uri(LAMP)
                .header(HttpHeaders.IF_MATCH, "\"v2\"")
                .exchange()
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.currentETag")
                .isEqualTo("\"v3\"");
    }

    @Test
    void ifNoneMatchCreates() {
        client.put()
                .uri("/v1/sockets/s1")
                .header(HttpHeaders.IF_NONE_MATCH, "*")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo("installed s1");
    }

    @Test
    void aPutThatSaysNeitherIsRefused() {
        client.put().uri("/v1/sockets/s1").exchange().expectStatus().isEqualTo(428);
    }
}
