package parley.sabotage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * System time plus the whole seconds that a file holds when it is asked. The file is replaced as a
 * whole while the service runs; without it the time is right.
 */
final class AheadClock extends Clock {

    private final Clock right;
    private final Path offset;

    AheadClock(Clock right, Path offset) {
        this.right = right;
        this.offset = offset;
    }

    @Override
    public ZoneId getZone() {
        return right.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new AheadClock(right.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return right.instant().plusSeconds(seconds());
    }

    private long seconds() {
        try {
            return Files.exists(offset) ? Long.parseLong(Files.readString(offset).strip()) : 0;
        } catch (IOException beingReplaced) {
            return 0;
        }
    }
}
