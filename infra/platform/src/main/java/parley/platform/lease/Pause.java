package parley.platform.lease;

import java.time.Duration;

/** How the time between two attempts is spent. */
@FunctionalInterface
public interface Pause {

    /** Ends early, with the thread's interrupt flag set, when the thread is interrupted. */
    Pause SLEEPING =
            time -> {
                try {
                    Thread.sleep(time);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            };

    void of(Duration time);
}
