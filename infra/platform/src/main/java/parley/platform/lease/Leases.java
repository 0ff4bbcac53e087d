package parley.platform.lease;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What a replica takes its leases from.
 *
 * @param owner the replica, for people who look
 * @param tokens a new one each time, never one that any replica had before
 */
public record Leases(String owner, Duration length, Supplier<String> tokens) {

    public static Leases of(String owner, Duration length) {
        return new Leases(owner, length, () -> UUID.randomUUID().toString());
    }

    public Lease take() {
        return new Lease(owner, tokens.get(), length);
    }
}
