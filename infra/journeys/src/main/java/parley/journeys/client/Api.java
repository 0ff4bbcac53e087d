package parley.journeys.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A service's REST interface. A request that finds nobody, or somebody who can't answer now, is
 * repeated unchanged (same idempotency key) until the patience is over: a service may die and come
 * back.
 */
public final class Api {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Duration ONE_REQUEST = Duration.ofSeconds(30);
    private static final Set<Integer> TRY_AGAIN = Set.of(429, 500, 502, 503, 504);
    private static final int CONFLICT = 409;

    private final HttpClient http;
    private final URI base;
    private final Patience patience;

    public Api(HttpClient http, URI base, Patience patience) {
        this.http = http;
        this.base = base;
        this.patience = patience;
    }

    public Answer get(Token token, String path) {
        return send(request(token, path).GET());
    }

    /** Posts a command that is done once however often it is sent with this key. */
    public Answer post(Token token, String path, String idempotencyKey, Object body) {
        return send(
                request(token, path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofString(MAPPER.writeValueAsString(body))));
    }

    public Answer put(Token token, String path, Object body) {
        return send(json(token, path, body));
    }

    /** Puts what must not be there yet. */
    public Answer create(Token token, String path, Object body) {
        return send(json(token, path, body).header("If-None-Match", "*"));
    }

    private HttpRequest.Builder json(Token token, String path, Object body) {
        return request(token, path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(MAPPER.writeValueAsString(body)));
    }

    private HttpRequest.Builder request(Token token, String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(ONE_REQUEST)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token.value());
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        String name = request.method() + " " + request.uri();
        return patience.await(name, () -> attempt(name, request));
    }

    private Optional<Answer> attempt(String name, HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            boolean inFlight =
                    response.statusCode() == CONFLICT
                            && response.headers().firstValue("Retry-After").isPresent();
            if (inFlight || TRY_AGAIN.contains(response.statusCode())) {
                return Optional.empty();
            }
            @Nullable String etag = response.headers().firstValue("ETag").orElse(null);
            return Optional.of(
                    new Answer(name, response.statusCode(), etag, read(response.body())));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutOfPatienceException(name + ": interrupted");
        }
    }

    private static JsonNode read(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : MAPPER.readTree(body);
        } catch (JacksonException e) {
            return MAPPER.getNodeFactory().stringNode(body);
        }
    }
}
