package parley.local.run;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what nobody announces: the end of a foreign process, a port that answers. */
public final class Waiting {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private Waiting() {}

    /** Whether the condition came true in time. It is looked at least once. */
    public static boolean until(Duration longest, BooleanSupplier condition) {
        long deadline = System.nanoTime() + longest.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - deadline >= 0) {
                return false;
            }
            pause(BETWEEN_LOOKS);
        }
        return true;
    }

    /** For what may take days, and is looked at seldom. */
    public static void forever(Duration betweenLooks, BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            pause(betweenLooks);
        }
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", stopped);
        }
    }
}
