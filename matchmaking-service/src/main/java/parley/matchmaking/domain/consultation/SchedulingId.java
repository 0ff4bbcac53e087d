package parley.matchmaking.domain.consultation;

import java.util.UUID;

/** Of one run of the scheduler. */
public record SchedulingId(UUID value) {

    public static SchedulingId of(String uuid) {
        return new SchedulingId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
