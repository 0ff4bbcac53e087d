package parley.faults.judge;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.faults.load.Ledger;
import parley.faults.load.ProbeForum;

/**
 * Looks at matchmaking's companies all the time: none may go back to who represented it before. Its
 * owner mends a stale end of a compacted topic within moments, so the looks follow closely once
 * records come again.
 */
public final class SetBacks implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SetBacks.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_CLOSE_LOOKS = Duration.ofMillis(50);

    private final ProbeForum forum;
    private final Ledger ledger;
    private final Map<String, Integer> furthest = new HashMap<>();
    private final AtomicInteger seen = new AtomicInteger();
    private volatile boolean settled;
    private volatile boolean ended;

    public SetBacks(ProbeForum forum, Ledger ledger) {
        this.forum = forum;
        this.ledger = ledger;
        Thread.ofVirtual().name("set-backs").start(this::watch);
    }

    /**
     * From now on nobody gives commands: who was seen as a company's newest representative stays.
     *
     * @param limit for waiting until each company was seen so
     */
    public void settle(Duration limit) {
        settled = true;
        long start = System.nanoTime();
        while (!allNewestSeen() && System.nanoTime() - start < limit.toNanos()) {
            LockSupport.parkNanos(BETWEEN_CLOSE_LOOKS.toNanos());
        }
    }

    private synchronized boolean allNewestSeen() {
        return ledger.companies().entrySet().stream()
                .allMatch(company -> isNewest(company.getKey(), company.getValue()));
    }

    private boolean isNewest(String company, List<String> history) {
        return furthest.getOrDefault(company, -1) == history.size() - 1;
    }

    public int seen() {
        return seen.get();
    }

    @Override
    public void close() {
        ended = true;
    }

    private void watch() {
        while (!ended) {
            try {
                forum.companies()
                        .forEach(
                                company ->
                                        look(
                                                company.path("reference").asString(),
                                                Effects.representatives(company)));
            } catch (RuntimeException notNow) {
                log.atInfo().addKeyValue("reason", notNow.toString()).log("looks again");
            }
            LockSupport.parkNanos((settled ? BETWEEN_CLOSE_LOOKS : BETWEEN_LOOKS).toNanos());
        }
    }

    /** Nobody, between two representatives, says nothing; after the newest it does. */
    private synchronized void look(String company, Set<String> representatives) {
        List<String> history = ledger.companies().getOrDefault(company, List.of());
        int now = representatives.stream().mapToInt(history::indexOf).max().orElse(-1);
        boolean toNobody = now < 0;
        if (now < furthest.getOrDefault(company, -1)
                && (!toNobody || (settled && isNewest(company, history)))) {
            seen.incrementAndGet();
        }
        furthest.merge(company, now, Math::max);
    }
}
