package parley.platform.lease;

import java.time.Duration;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Stored as {@code {owner, token, length}} in the document that it is about; {@code length} in
 * milliseconds. It holds no time: whoever wants to take it over measures its age itself.
 *
 * @param owner the replica, for people who look
 * @param token new with each taking
 */
public record Lease(String owner, String token, Duration length) {

    public static @Nullable Lease read(@Nullable Document stored) {
        return stored == null
                ? null
                : new Lease(
                        stored.getString("owner"),
                        stored.getString("token"),
                        Duration.ofMillis(stored.get("length", Number.class).longValue()));
    }

    public Document stored() {
        return new Document("owner", owner)
                .append("token", token)
                .append("length", length.toMillis());
    }
}
