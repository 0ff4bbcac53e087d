package parley.notification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What who delivers a mail says of it.
 *
 * @param isFinal nobody tries any more
 * @param status enhanced status code (RFC 3463), {@code 5.1.1}
 */
public record Bounce(boolean isFinal, @Nullable String status, Instant at) {

    /** Stable code for why, by the subject of the status code (RFC 3463 section 3). */
    public String reasonCode() {
        String[] parts = status == null ? new String[0] : status.split("\\.", -1);
        return switch (parts.length < 2 ? "" : parts[1]) {
            case "1" -> "ADDRESS_UNKNOWN";
            case "2" -> "MAILBOX_UNAVAILABLE";
            case "7" -> "POLICY";
            default -> "UNDELIVERABLE";
        };
    }
}
