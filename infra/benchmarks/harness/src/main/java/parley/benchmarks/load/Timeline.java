package parley.benchmarks.load;

import java.util.concurrent.locks.LockSupport;

/** Monotonic time, and waiting for it. */
public interface Timeline {

    long nanos();

    /** Returns at that time or later. */
    void until(long nanos);

    /** This process's own. */
    static Timeline system() {
        return new Timeline() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void until(long nanos) {
                for (long left = nanos - nanos(); left > 0; left = nanos - nanos()) {
                    LockSupport.parkNanos(left);
                }
            }
        };
    }
}
