package parley.benchmarks.load;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import parley.benchmarks.load.Client.Answer;

/**
 * Sends requests when they are due, however many are still under way. Above a limit of those it
 * gives up: what is overloaded that far tells nothing more, and the rest would only delay the next
 * step.
 */
public final class OpenLoad {

    private final Timeline timeline;
    private final int mostUnderWay;

    public OpenLoad(Timeline timeline, int mostUnderWay) {
        this.timeline = timeline;
        this.mostUnderWay = mostUnderWay;
    }

    /** Returns when every request that was sent has its answer. */
    public Sent send(Arrivals arrivals, Client client) {
        Queue<Sent.Accepted> accepted = new ConcurrentLinkedQueue<>();
        Map<String, Integer> refused = new ConcurrentHashMap<>();
        Semaphore slots = new Semaphore(mostUnderWay);
        long first = timeline.nanos();
        int unsent = 0;
        for (int arrival = 0; arrival < arrivals.count(); arrival++) {
            long due = first + arrivals.offset(arrival);
            timeline.until(due);
            if (!slots.tryAcquire()) {
                unsent = arrivals.count() - arrival;
                break;
            }
            var _ =
                    client.send()
                            .whenComplete(
                                    (answer, failure) -> {
                                        note(answer, due, accepted, refused);
                                        slots.release();
                                    });
        }
        slots.acquireUninterruptibly(mostUnderWay);
        return new Sent(
                first, timeline.nanos(), accepted.stream().toList(), Map.copyOf(refused), unsent);
    }

    private static void note(
            Answer answer, long due, Queue<Sent.Accepted> accepted, Map<String, Integer> refused) {
        switch (answer) {
            case Answer.Accepted(var id) -> accepted.add(new Sent.Accepted(id, due));
            case Answer.Refused(var reason) -> refused.merge(reason, 1, Integer::sum);
        }
    }
}
