package parley.scheduling;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;

/**
 * Looks at one run of a scheduler, and may stop it from another thread. A run that is stopped ends
 * with a {@link CancellationException} and without a schedule.
 */
public final class Watch {

    private final BiConsumer<Step, Timetable> listener;
    private final Set<Runnable> stops = new HashSet<>();
    private boolean cancelled;

    /** What a scheduler has done, in this order; a small forum may skip some. */
    public enum Step {
        /** Meetings have places, quickly found. */
        PLACED,
        /** Which meetings take place is decided. */
        CHOSEN,
        /** The search has ended. */
        SEARCHED,
        /** What can be proven is. */
        PROVEN
    }

    /**
     * A watch that is told of each step.
     *
     * @param listener called on the scheduler's thread with its best timetable, which it must not
     *     change or keep
     */
    public Watch(BiConsumer<Step, Timetable> listener) {
        this.listener = listener;
    }

    /** Sees nothing and is never cancelled. */
    public static Watch none() {
        return new Watch((step, best) -> {});
    }

    /** Stops the run as soon as it can; repeatable. */
    public synchronized void cancel() {
        cancelled = true;
        stops.forEach(Runnable::run);
    }

    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /**
     * Tells of a step.
     *
     * @throws CancellationException if the run is to stop
     */
    public void reached(Step step, Timetable best) {
        throwIfCancelled();
        listener.accept(step, best);
    }

    void throwIfCancelled() {
        if (isCancelled()) {
            throw new CancellationException("The scheduling was cancelled");
        }
    }

    /**
     * Until it is closed, cancelling also stops what the scheduler waits for.
     *
     * @param stop repeatable, from any thread
     * @throws CancellationException if the run is to stop already
     */
    public Stoppable stopping(Runnable stop) {
        synchronized (this) {
            throwIfCancelled();
            stops.add(stop);
        }
        return () -> {
            synchronized (this) {
                stops.remove(stop);
            }
        };
    }

    /** Something that cancelling stops. */
    @FunctionalInterface
    public interface Stoppable extends AutoCloseable {

        @Override
        void close();
    }
}
