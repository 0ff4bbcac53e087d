package parley.local.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import parley.local.Ports;
import parley.local.http.Answer;
import parley.local.http.LoopbackServer;
import parley.local.http.Request;
import parley.local.http.Route;

/**
 * An OAuth2 issuer with the client credentials grant. It believes every client id and ignores the
 * secret, and so listens on loopback only: whoever can reach it can already read the key's file.
 */
public final class LocalIssuer implements AutoCloseable {

    private final LoopbackServer server;

    private LocalIssuer(LoopbackServer server) {
        this.server = server;
    }

    /**
     * Starts answering.
     *
     * @param port 0 for a free one
     * @param keyFile where the key pair is or will be; tokens stay valid while it is kept
     */
    public static LocalIssuer start(int port, Path keyFile, Clock clock) {
        int bound = Ports.orFree(port);
        URI issuer = URI.create("http://127.0.0.1:" + bound);
        RSAKey key = SigningKey.keptIn(keyFile);
        Tokens tokens = new Tokens(issuer, key, clock);
        Map<String, Object> publicKeys = new JWKSet(key).toPublicJWKSet().toJSONObject();
        List<Route> routes =
                List.of(
                        Route.get(
                                "/\\.well-known/openid-configuration",
                                (request, path) -> Answer.json(200, metadata(issuer))),
                        Route.get("/jwks", (request, path) -> Answer.json(200, publicKeys)),
                        Route.post("/oauth2/token", (request, path) -> token(request, tokens)),
                        Route.get("/health", (request, path) -> Answer.text(200, "UP")));
        return new LocalIssuer(LoopbackServer.start(bound, routes));
    }

    /** Also the {@code iss} of its tokens. */
    public URI address() {
        return server.address();
    }

    public URI tokenEndpoint() {
        return address().resolve("/oauth2/token");
    }

    @Override
    public void close() {
        server.close();
    }

    private static Answer token(Request request, Tokens tokens) {
        return switch (TokenRequest.of(request)) {
            case TokenRequest.Granted(var client, var roles) ->
                    Answer.json(
                            200,
                            Map.of(
                                    "access_token",
                                    tokens.tokenFor(client, roles),
                                    "token_type",
                                    "Bearer",
                                    "expires_in",
                                    Tokens.LIFETIME.toSeconds()));
            case TokenRequest.Refused(var error, var description) ->
                    Answer.json(400, Map.of("error", error, "error_description", description));
        };
    }

    private static Map<String, Object> metadata(URI issuer) {
        return Map.of(
                "issuer",
                issuer.toString(),
                "token_endpoint",
                issuer.resolve("/oauth2/token").toString(),
                "jwks_uri",
                issuer.resolve("/jwks").toString(),
                "grant_types_supported",
                List.of("client_credentials"),
                "response_types_supported",
                List.of("token"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"),
                "scopes_supported",
                List.of("organiser", "operator", "interpreter", "participant", "service"));
    }
}
