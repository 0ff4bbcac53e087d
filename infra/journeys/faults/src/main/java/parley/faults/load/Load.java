package parley.faults.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.journeys.client.TicketingSystem;

/**
 * Commands without a pause longer than a fraction of a second, each repeated with its key until it
 * is acknowledged.
 */
public final class Load implements AutoCloseable {

    /** Every address of the probe ends so, and no other does. */
    public static final String DOMAIN = "@probe.example";

    private static final Logger log = LoggerFactory.getLogger(Load.class);
    private static final int PEOPLE = 3;
    private static final int SHORTEST_PAUSE_MILLIS = 60;
    private static final int LONGEST_PAUSE_MILLIS = 240;

    private final TicketingSystem ticketing;
    private final List<Thread> threads = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private volatile boolean ended;

    /** Begins at once. */
    public Load(ProbeForum forum, Ledger ledger, TicketingSystem ticketing, long seed) {
        this.ticketing = ticketing;
        for (int i = 0; i < PEOPLE; i++) {
            begin(new People(forum, ledger, new Random(seed + i), "person-" + i), seed + i);
        }
        begin(new Orders(ticketing, forum.code(), ledger), seed + PEOPLE);
        begin(new Companies(forum, ledger), seed + PEOPLE + 1);
    }

    /** Returns when what is begun is acknowledged; what could not be is told. */
    public synchronized List<String> end() {
        ended = true;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return List.of("stopped while commands were under way");
            }
        }
        synchronized (failures) {
            return List.copyOf(failures);
        }
    }

    @Override
    public void close() {
        ended = true;
        ticketing.close();
    }

    private void begin(Worker worker, long seed) {
        Random random = new Random(seed);
        threads.add(
                Thread.ofVirtual()
                        .name("load-" + worker.getClass().getSimpleName())
                        .start(() -> work(worker, random)));
    }

    private void work(Worker worker, Random random) {
        while (!ended) {
            try {
                worker.next();
            } catch (RuntimeException refused) {
                log.atError().setCause(refused).log("a command was not acknowledged");
                synchronized (failures) {
                    failures.add(String.valueOf(refused.getMessage()));
                }
            }
            LockSupport.parkNanos(
                    1_000_000L * random.nextInt(SHORTEST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS));
        }
    }

    /** Somebody who gives commands. */
    interface Worker {

        /** Returns when the next few commands are acknowledged. */
        void next();
    }
}
