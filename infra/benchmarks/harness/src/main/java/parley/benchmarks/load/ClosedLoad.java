package parley.benchmarks.load;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Always the same number of requests under way: to warm up with, never to measure with. */
public final class ClosedLoad {

    private final Timeline timeline;
    private final int underWay;

    public ClosedLoad(Timeline timeline, int underWay) {
        this.timeline = timeline;
        this.underWay = underWay;
    }

    /** Accepted requests per second. */
    public double send(Duration length, Client client) {
        Semaphore slots = new Semaphore(underWay);
        AtomicInteger accepted = new AtomicInteger();
        long began = timeline.nanos();
        while (timeline.nanos() - began < length.toNanos()) {
            slots.acquireUninterruptibly();
            var _ =
                    client.send()
                            .whenComplete(
                                    (answer, failure) -> {
                                        if (answer instanceof Client.Answer.Accepted) {
                                            accepted.incrementAndGet();
                                        }
                                        slots.release();
                                    });
        }
        slots.acquireUninterruptibly(underWay);
        return accepted.get() * 1e9 / (timeline.nanos() - began);
    }
}
