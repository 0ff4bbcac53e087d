package parley.platform.refusal;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a command was refused. {@code code} is stable and in kebab case (clients branch on it, it
 * ends the problem's type); {@code detail} is for people; {@code properties} become members of the
 * problem detail, in order, and must serialise as JSON.
 */
public record Refusal(Kind kind, String code, String detail, Map<String, Object> properties) {

    /** Member that also becomes the header {@code Retry-After}. */
    public static final String RETRY_AFTER = "retryAfterSeconds";

    public Refusal {
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("Refusal code is not kebab case: " + code);
        }
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** What the caller can do about it; decides the HTTP status. */
    public enum Kind {
        /** Not readable as what it should be; the same call never succeeds. */
        MALFORMED(400),
        FORBIDDEN(403),
        NOT_FOUND(404),
        /** The state of something forbids it now. */
        CONFLICT(409),
        /** It was there, and never will be again. */
        GONE(410),
        /** Based on an older version; read again, then repeat. */
        STALE(412),
        TOO_LARGE(413),
        /** Readable, but against a rule that no state changes. */
        INVALID(422),
        PRECONDITION_REQUIRED(428),
        /** Nothing wrong with the call; repeat it later. */
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    public static Refusal malformed(String code, String detail) {
        return new Refusal(Kind.MALFORMED, code, detail, Map.of());
    }

    public static Refusal forbidden(String code, String detail) {
        return new Refusal(Kind.FORBIDDEN, code, detail, Map.of());
    }

    public static Refusal notFound(String code, String detail) {
        return new Refusal(Kind.NOT_FOUND, code, detail, Map.of());
    }

    public static Refusal conflict(String code, String detail) {
        return new Refusal(Kind.CONFLICT, code, detail, Map.of());
    }

    public static Refusal gone(String code, String detail) {
        return new Refusal(Kind.GONE, code, detail, Map.of());
    }

    public static Refusal stale(String code, String detail) {
        return new Refusal(Kind.STALE, code, detail, Map.of());
    }

    public static Refusal tooLarge(String code, String detail) {
        return new Refusal(Kind.TOO_LARGE, code, detail, Map.of());
    }

    public static Refusal invalid(String code, String detail) {
        return new Refusal(Kind.INVALID, code, detail, Map.of());
    }

    public static Refusal preconditionRequired(String code, String detail) {
        return new Refusal(Kind.PRECONDITION_REQUIRED, code, detail, Map.of());
    }

    public static Refusal unavailable(String code, String detail) {
        return new Refusal(Kind.UNAVAILABLE, code, detail, Map.of());
    }

    /** The same refusal with the header {@code Retry-After}; whole seconds, at least one. */
    public Refusal retryAfter(Duration wait) {
        return with(RETRY_AFTER, Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    /** The same refusal with one more member in its problem detail. */
    public Refusal with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(properties);
        more.put(name, value);
        return new Refusal(kind, code, detail, more);
    }
}
