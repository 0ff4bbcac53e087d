package parley.session;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** One caller's calls to the running service. */
final class Calls {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What came back; {@code body} is missing where there was none. */
    record Answer(int status, HttpHeaders headers, JsonNode body) {

        String code() {
            return body.path("code").asString("");
        }

        String eTag() {
            return String.valueOf(headers.getETag());
        }
    }

    private final RestTestClient http;
    private final Map<String, String> headers;

    /**
     * A caller.
     *
     * @param token none for the public
     */
    Calls(int port, @Nullable String token) {
        this(
                RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build(),
                token == null ? Map.of() : Map.of(HttpHeaders.AUTHORIZATION, "Bearer " + token));
    }

    private Calls(RestTestClient http, Map<String, String> headers) {
        this.http = http;
        this.headers = headers;
    }

    /** The same caller with one more header. */
    Calls with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Calls(http, more);
    }

    Answer get(String path) {
        return answer(http.get().uri(path).headers(this::add).exchange());
    }

    Answer post(String path, Object body) {
        return send(HttpMethod.POST, path, body);
    }

    Answer put(String path, Object body) {
        return send(HttpMethod.PUT, path, body);
    }

    Answer delete(String path) {
        return answer(http.delete().uri(path).headers(this::add).exchange());
    }

    private Answer send(HttpMethod method, String path, Object body) {
        return answer(
                http.method(method)
                        .uri(path)
                        .headers(this::add)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body instanceof String text ? text : JSON.writeValueAsString(body))
                        .exchange());
    }

    private void add(HttpHeaders all) {
        headers.forEach(all::set);
    }

    private static Answer answer(RestTestClient.ResponseSpec response) {
        EntityExchangeResult<byte[]> result = response.returnResult(byte[].class);
        byte[] body = result.getResponseBody();
        return new Answer(
                result.getStatus().value(),
                result.getResponseHeaders(),
                body == null || body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body));
    }
}
