package parley.platform.simulation;

import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One thing after the other, in the order of simulated time; ties in the order of their coming. */
final class Scheduler {

    static final long MILLIS = 1_000_000;

    private final PriorityQueue<Event> events = new PriorityQueue<>(64);
    private final Thread thread = Thread.currentThread();
    private long now;
    private long number;
    private @Nullable Strand running;

    /** Nanoseconds since the schedule's begin. */
    long now() {
        return now;
    }

    /** The strand whose turn it is. */
    Strand running() {
        Strand strand = running;
        if (strand == null) {
            throw new IllegalStateException("Only a simulated process calls a port");
        }
        return strand;
    }

    /** Whether this is the simulation's own thread, or the strand that it runs now. */
    boolean runs(Thread current) {
        Strand strand = running;
        return current.equals(thread) || (strand != null && current.equals(strand.thread));
    }

    /** Has a strand continued then. */
    void at(long delay, Strand strand, Runnable continuation) {
        events.add(new Event(now + delay, number++, strand, continuation));
    }

    /** Something that no process does: a record arrives, a process starts again. */
    void after(long delay, Runnable happening) {
        events.add(new Event(now + delay, number++, null, happening));
    }

    /** Until that is so or nothing happens any more. */
    void run(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            Event event = events.poll();
            if (event == null) {
                return;
            }
            now = Math.max(now, event.time());
            Strand strand = event.strand();
            if (strand == null) {
                event.work().run();
            } else if (strand.process.pausedUntil() > now) {
                at(strand.process.pausedUntil() - now, strand, event.work());
            } else if (strand.process.alive()) {
                running = strand;
                strand.run(event.work());
                running = null;
            }
        }
    }

    private record Event(long time, long number, @Nullable Strand strand, Runnable work)
            implements Comparable<Event> {

        @Override
        public int compareTo(Event other) {
            int byTime = Long.compare(time, other.time);
            return byTime != 0 ? byTime : Long.compare(number, other.number);
        }
    }
}
