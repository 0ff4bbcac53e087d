package parley.platform.idempotency;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.platform.refusal.Refusal;
import parley.platform.refusal.RefusedException;

/** What a client sends to mark repetitions of one request: 1 to 255 visible ASCII characters. */
record IdempotencyKey(String value) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern VALID = Pattern.compile("[\\x21-\\x7E]{1,255}");

    IdempotencyKey {
        if (!VALID.matcher(value).matches()) {
            throw new RefusedException(
                    Refusal.malformed(
                            "idempotency-key-malformed",
                            "Idempotency-Key is 1 to 255 visible ASCII characters."));
        }
    }

    static Optional<IdempotencyKey> of(@Nullable String header) {
        return Optional.ofNullable(header).map(IdempotencyKey::new);
    }
}
