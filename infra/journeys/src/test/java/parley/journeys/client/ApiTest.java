package parley.journeys.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiTest {

    private static final Token TOKEN = new Token("secret");

    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private HttpServer server = unstarted();
    private HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void serve() {
        server.createContext(
                "/",
                exchange -> {
                    keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
                    int status = failures.getAndDecrement() > 0 ? 503 : 201;
                    byte[] body = "{\"id\":\"1\"}".getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        http.close();
    }

    @Test
    void aServiceThatCannotAnswerIsAskedAgainWithTheSameKey() {
        failures.set(2);

        Answer answer = api(Duration.ofSeconds(30)).post(TOKEN, "/things", "key-1", Map.of());

        assertThat(answer.expect(201).text("id")).isEqualTo("1");
        assertThat(keys).containsExactly("key-1", "key-1", "key-1");
    }

    @Test
    void aServiceThatIsAwayForTooLongEndsThePatience() {
        failures.set(Integer.MAX_VALUE);

        assertThatExceptionOfType(OutOfPatienceException.class)
                .isThrownBy(() -> api(Duration.ZERO).get(TOKEN, "/things"))
                .withMessageContaining("/things");
    }

    @Test
    void anUnexpectedAnswerNamesRequestStatusAndBody() {
        assertThatExceptionOfType(UnexpectedAnswerException.class)
                .isThrownBy(() -> api(Duration.ofSeconds(30)).get(TOKEN, "/things").expect(200))
                .withMessageContaining("GET")
                .withMessageContaining("201")
                .withMessageContaining("{\"id\":\"1\"}");
    }

    @Test
    void aTokenNeverShowsItsText() {
        assertThat(TOKEN.toString()).doesNotContain("secret");
    }

    private Api api(Duration limit) {
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new Api(http, base, new Patience(limit, Duration.ofMillis(1)));
    }

    private static HttpServer unstarted() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
