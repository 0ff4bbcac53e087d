package parley.platform.simulation;

import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * A strand waits for a lock that nobody releases: nothing can be said of its schedule, nor of the
 * ones after it, so the test fails.
 */
@SuppressWarnings("serial")
final class HeldUpException extends RuntimeException {

    HeldUpException(Thread strand) {
        super(
                "A strand is held up at %s, %s%n%s"
                        .formatted(
                                LockSupport.getBlocker(strand),
                                strand.getState(),
                                Arrays.stream(strand.getStackTrace())
                                        .map(frame -> "  at " + frame)
                                        .collect(Collectors.joining(System.lineSeparator()))));
    }
}
