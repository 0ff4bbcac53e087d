package parley.local.issuer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.local.http.Request;

/** A client credentials request, judged by RFC 6749, section 4.4. */
sealed interface TokenRequest {

    record Granted(String clientId, Set<PlatformRole> roles) implements TokenRequest {}

    /**
     * A refusal.
     *
     * @param error one of the codes of RFC 6749, section 5.2
     */
    record Refused(String error, String description) implements TokenRequest {}

    static TokenRequest of(Request request) {
        if (!"client_credentials".equals(request.form().get("grant_type"))) {
            return new Refused("unsupported_grant_type", "grant_type must be client_credentials");
        }
        Optional<String> client = clientId(request);
        if (client.isEmpty()) {
            return new Refused("invalid_client", "client_id is missing");
        }
        return granted(client.get(), request.form().getOrDefault("scope", ""));
    }

    private static TokenRequest granted(String client, String scope) {
        List<String> names =
                Arrays.stream(scope.split(" ")).filter(name -> !name.isEmpty()).toList();
        Set<PlatformRole> roles = EnumSet.noneOf(PlatformRole.class);
        for (String name : names) {
            Optional<PlatformRole> role = PlatformRole.named(name);
            if (role.isEmpty()) {
                return new Refused(
                        "invalid_scope",
                        "scope takes organiser, operator, interpreter, participant, service");
            }
            roles.add(role.get());
        }
        return new Granted(client, roles);
    }

    /** From the form or, as most OAuth2 clients send it, from the user of a Basic header. */
    private static Optional<String> clientId(Request request) {
        return Optional.ofNullable(request.form().get("client_id"))
                .or(() -> request.authorization().flatMap(TokenRequest::basicUser))
                .filter(id -> !id.isBlank());
    }

    private static Optional<String> basicUser(String authorization) {
        if (!authorization.startsWith("Basic ")) {
            return Optional.empty();
        }
        try {
            byte[] pair = Base64.getDecoder().decode(authorization.substring("Basic ".length()));
            return Optional.of(new String(pair, StandardCharsets.UTF_8).split(":", 2)[0]);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
