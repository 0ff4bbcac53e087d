package parley.platform.web;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;
import parley.platform.sample.SampleClient;
import parley.platform.sample.SampleServiceTest;

@SampleServiceTest
class RequestBodyIT {

    private final RestTestClient client;

    RequestBodyIT(@LocalServerPort int port) {
        client = SampleClient.participant(port);
    }

    @Test
    void everyWrongFieldIsListed() {
        refused("{\"watts\":0,\"labels\":[{\"text\":\"\"}]}")
                .jsonPath("$.code")
                .isEqualTo("invalid-fields")
                .jsonPath("$.errors[?(@.field=='colour')]")
                .exists()
                .jsonPath("$.errors[?(@.field=='watts')]")
                .exists()
                .jsonPath("$.errors[?(@.field=='labels[0].text')]")
                .exists()
                .jsonPath("$.errors.length()")
                .isEqualTo(3);
    }

    @Test
    void anUnknownValueSaysWhatIsAllowed() {
        refused("{\"colour\":\"BLUE\",\"watts\":5}")
                .jsonPath("$.code")
                .isEqualTo("unreadable-body")
                .jsonPath("$.errors[0].field")
                .isEqualTo("colour")
                .jsonPath("$.errors[0].allowed[1]")
                .isEqualTo("GREEN");
    }

    @Test
    void aNumberIsNoEnumValue() {
        refused("{\"colour\":1,\"watts\":5}").jsonPath("$.errors[0].field").isEqualTo("colour");
    }

    @Test
    void nothingIsNoNumber() {
        refused("{\"colour\":\"RED\",\"watts\":null}")
                .jsonPath("$.errors[0].field")
                .isEqualTo("watts");
    }

    @Test
    void whatIsNotJsonIsLocated() {
        refused("{\"colour\":")
                .jsonPath("$.errors[0].message")
                .isEqualTo("Not JSON, seen at line 1, column 11.");
    }

    @Test
    void fieldsThatNobodyKnowsAreLeftAlone() {
        post("{\"colour\":\"RED\",\"watts\":5,\"shade\":\"dark\"}").expectStatus().isCreated();
    }

    private BodyContentSpec refused(String body) {
        return post(body).expectStatus().isBadRequest().expectBody();
    }

    private RestTestClient.ResponseSpec post(String body) {
        return client.post()
                .uri("/v1/lamps")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }
}
