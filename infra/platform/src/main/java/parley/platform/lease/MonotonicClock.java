package parley.platform.lease;

import java.time.Duration;

/** Time that only goes on; its readings mean something within this process only. */
@FunctionalInterface
public interface MonotonicClock {

    MonotonicClock SYSTEM = System::nanoTime;

    long nanos();

    default Duration since(long nanos) {
        return Duration.ofNanos(nanos() - nanos);
    }
}
