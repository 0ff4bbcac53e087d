package parley.journeys.client;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * How long and how often something is tried again.
 *
 * @param limit after which it is given up
 * @param interval between two attempts
 */
public record Patience(Duration limit, Duration interval) {

    /**
     * The first value that an attempt yields.
     *
     * @param what is waited for, for the message
     * @throws OutOfPatienceException when the limit is over
     */
    public <T> T await(String what, Supplier<Optional<T>> attempt) {
        long start = System.nanoTime();
        while (true) {
            Optional<T> value = attempt.get();
            if (value.isPresent()) {
                return value.get();
            }
            if (System.nanoTime() - start > limit.toNanos()) {
                throw new OutOfPatienceException(
                        "%s: not within %d s".formatted(what, limit.toSeconds()));
            }
            LockSupport.parkNanos(interval.toNanos());
        }
    }

    /** Waits until the condition holds. */
    public void until(String what, Supplier<Boolean> condition) {
        await(what, () -> condition.get() ? Optional.of(true) : Optional.empty());
    }
}
