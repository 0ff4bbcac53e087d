package parley.faults.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import parley.faults.net.Gate;
import parley.local.suite.ServiceName;

/**
 * One replica of a service.
 *
 * @param store the way to its database
 * @param clock holds the seconds by which its system clock is ahead
 */
public record Replica(Instance instance, ServiceName service, Gate store, Path clock) {

    public void setClockAhead(Duration by) {
        try {
            Path draft = clock.resolveSibling(clock.getFileName() + ".draft");
            Files.writeString(draft, Long.toString(by.toSeconds()));
            Files.move(
                    draft,
                    clock,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
