package parley.platform.kiosk;

import java.util.UUID;
import org.springframework.test.web.servlet.client.RestTestClient;
import parley.platform.sample.SampleClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the kiosk as an operator, and reads its JSON. */
record Operator(RestTestClient client) {

    static Operator at(int port) {
        return new Operator(SampleClient.operator(port));
    }

    JsonNode get(String address) {
        return read(client.get().uri(address).exchange(), 200);
    }

    /** A call of its own. */
    JsonNode post(String address, Object body, int status) {
        return read(
                client.post()
                        .uri(address)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(body)
                        .exchange(),
                status);
    }

    private static JsonNode read(RestTestClient.ResponseSpec answer, int status) {
        return JsonMapper.shared()
                .readTree(
                        answer.expectStatus()
                                .isEqualTo(status)
                                .expectBody(String.class)
                                .returnResult()
                                .getResponseBody());
    }
}
