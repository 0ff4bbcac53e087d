package parley.matchmaking.large;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import parley.testkit.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Timed calls of the large forum's organiser, one at a time. */
final class LargeForumCalls {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String organiser = Tokens.organiser(LargeForum.ORGANISER);
    private final String host;

    LargeForumCalls(int port) {
        host = "http://127.0.0.1:" + port;
    }

    /** What came back, and after how long. */
    record Answer(int status, String body, double millis) {

        JsonNode json() {
            return JSON.readTree(body);
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return sent(forum(path).GET());
    }

    Answer delete(String path) throws IOException, InterruptedException {
        return sent(forum(path).DELETE());
    }

    Answer post(String path, Object body) throws IOException, InterruptedException {
        return sent(
                forum(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Answer put(String path, String token, Object body) throws IOException, InterruptedException {
        return sent(
                HttpRequest.newBuilder(URI.create(host + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder forum(String path) {
        return HttpRequest.newBuilder(URI.create(host + "/v1/forums/" + LargeForum.FORUM + path))
                .header("Authorization", "Bearer " + organiser);
    }

    private Answer sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        long began = System.nanoTime();
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.body(), (System.nanoTime() - began) / 1e6);
    }
}
