package parley.local.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process, told apart by its start from a later one that was given the same pid.
 *
 * @param startedAt as the operating system reports it
 */
public record ProcessIdentity(long pid, Instant startedAt) {

    /** Linux derives the start from its boot time, which moves a little when the clock is set. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public static ProcessIdentity of(ProcessHandle process) {
        Instant start =
                process.info()
                        .startInstant()
                        .orElseThrow(
                                () -> new IllegalStateException("no start of " + process.pid()));
        return new ProcessIdentity(process.pid(), start);
    }

    /** Present while exactly this process runs. */
    public Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isThis);
    }

    public boolean isAlive() {
        return handle().isPresent();
    }

    /** A process that has ended and waits to be reaped has no command any more. */
    private boolean isThis(ProcessHandle process) {
        return process.info().command().isPresent()
                && process.info()
                        .startInstant()
                        .map(start -> Duration.between(startedAt, start).abs())
                        .filter(difference -> difference.compareTo(TOLERANCE) <= 0)
                        .isPresent();
    }
}
