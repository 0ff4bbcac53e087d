package parley.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import parley.platform.web.EntityTags;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Calls to the running service on behalf of different people. */
final class ForumCalls {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final RestTestClient http;
    private final String base;

    ForumCalls(int port, String forum) {
        this.http = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        this.base = "/v1/forums/" + forum;
    }

    /** What came back; the body is missing, and the tag empty, where there was none. */
    record Answer(int status, JsonNode body, String etag) {

        Answer expect(int expected) {
            assertThat(status).as("%s", body).isEqualTo(expected);
            return this;
        }

        String text(String member) {
            return body.path(member).asString("");
        }

        List<JsonNode> items() {
            return body.path("items").valueStream().toList();
        }
    }

    Answer get(String token, String path) {
        return answer(
                http.get()
                        .uri(base + path)
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                        .exchange());
    }

    Answer get(String token, String path, String language) {
        return answer(
                http.get()
                        .uri(base + path)
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                        .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                        .exchange());
    }

    Answer post(String token, String path, Object body) {
        return answer(
                http.post()
                        .uri(base + path)
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(JSON.writeValueAsString(body))
                        .exchange());
    }

    Answer put(String token, String path, Object body) {
        return answer(
                http.put()
                        .uri(base + path)
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(JSON.writeValueAsString(body))
                        .exchange());
    }

    Answer create(String token, String path, Object body) {
        return answer(
                http.put()
                        .uri(base + path)
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                        .header(HttpHeaders.IF_NONE_MATCH, "*")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(JSON.writeValueAsString(body))
                        .exchange());
    }

    Answer change(String token, String path, long version, String json) {
        return change(token, path, EntityTags.of(version), json);
    }

    Answer change(String token, String path, String etag, String json) {
        return answer(
                http.put()
                        .uri(base + path)
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                        .header(HttpHeaders.IF_MATCH, etag)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(json)
                        .exchange());
    }

    /** Sets forum time; not a path of the forum. */
    void forumTime(String operator, String now) {
        http.put()
                .uri("/v1/clock")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + operator)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"now\":\"%s\"}".formatted(now))
                .exchange()
                .expectStatus()
                .is2xxSuccessful();
    }

    private static Answer answer(RestTestClient.ResponseSpec response) {
        EntityExchangeResult<byte[]> result = response.returnResult(byte[].class);
        byte[] body = result.getResponseBody();
        return new Answer(
                result.getStatus().value(),
                body == null || body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body),
                Objects.requireNonNullElse(result.getResponseHeaders().getETag(), ""));
    }
}
