package parley.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import parley.platform.sample.SampleServiceTest;
import parley.testkit.Tokens;

/** Bodies that don't say how long they are: sent in chunks. */
@SampleServiceTest
class RequestSizeIT {

    private static final byte[] TOO_MUCH =
            "{\"colour\":\"%s\"}".formatted("x".repeat(11 * 1024)).getBytes(UTF_8);

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    RequestSizeIT(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void anEndlessBodyIsCutAtTheLimit() throws Exception {
        refusesAsTooLarge(http.send(chunked().build(), BodyHandlers.ofString()));
    }

    @Test
    void anEndlessBodyIsCutAtTheLimitBeforeItIsCompared() throws Exception {
        HttpRequest keyed = chunked().header("Idempotency-Key", "too-much").build();

        refusesAsTooLarge(http.send(keyed, BodyHandlers.ofString()));
    }

    private HttpRequest.Builder chunked() {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/lamps"))
                .header("Authorization", "Bearer " + Tokens.participant("kim"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TOO_MUCH)));
    }

    private static void refusesAsTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"request-too-large\"");
    }
}
