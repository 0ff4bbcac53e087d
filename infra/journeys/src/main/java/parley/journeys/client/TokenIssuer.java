package parley.journeys.client;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tokens by the OAuth 2.0 client credentials grant (RFC 6749, section 4.4), each asked for once.
 */
public final class TokenIssuer {

    private final HttpClient http;
    private final URI endpoint;
    private final Map<String, Token> known = new ConcurrentHashMap<>();

    public TokenIssuer(HttpClient http, URI endpoint) {
        this.http = http;
        this.endpoint = endpoint;
    }

    /**
     * A token of this subject.
     *
     * @param role a platform role, lower case
     */
    public Token token(String subject, String role) {
        return known.computeIfAbsent(subject + " " + role, _ -> ask(subject, role));
    }

    private Token ask(String subject, String role) {
        String form =
                Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                subject,
                                "client_secret",
                                "local",
                                "scope",
                                role)
                        .entrySet()
                        .stream()
                        .map(field -> field.getKey() + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        HttpRequest request =
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        try {
            String body = http.send(request, BodyHandlers.ofString()).body();
            return new Token(JsonMapper.shared().readTree(body).path("access_token").asString());
        } catch (IOException e) {
            throw new OutOfPatienceException("no token from " + endpoint + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutOfPatienceException("no token from " + endpoint + ": interrupted");
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
