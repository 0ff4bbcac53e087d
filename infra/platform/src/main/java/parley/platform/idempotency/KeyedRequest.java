package parley.platform.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import parley.platform.ids.Ids;
import parley.platform.security.Caller;

/**
 * A key within its scope: the same key of another client, on another method or address is another
 * one.
 */
record KeyedRequest(String subject, String method, String path, IdempotencyKey key) {

    /** The request must have the header. */
    static KeyedRequest of(HttpServletRequest request, Caller caller) {
        return find(request, caller).orElseThrow();
    }

    static Optional<KeyedRequest> find(HttpServletRequest request, Caller caller) {
        return IdempotencyKey.of(request.getHeader(IdempotencyKey.HEADER))
                .map(
                        key ->
                                new KeyedRequest(
                                        caller.subject(),
                                        request.getMethod(),
                                        request.getRequestURI(),
                                        key));
    }

    String id() {
        String scoped = String.join("\u001f", subject, method, path, key.value());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(scoped));
    }

    RequestIdentity identity() {
        return operation -> Ids.derived(subject, path, operation, key.value());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
