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

/** Looks at matchmaking's companies all the time: none may go back to who represented it before. */
public final class SetBacks implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SetBacks.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final ProbeForum forum;
    private final Ledger ledger;
    private final Map<String, Integer> furthest = new HashMap<>();
    private final AtomicInteger seen = new AtomicInteger();
    private volatile boolean ended;

    public SetBacks(ProbeForum forum, Ledger ledger) {
        this.forum = forum;
        this.ledger = ledger;
        Thread.ofVirtual().name("set-backs").start(this::watch);
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
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /** Nobody, between two representatives, says nothing. */
    private void look(String company, Set<String> representatives) {
        List<String> history = ledger.companies().getOrDefault(company, List.of());
        int now = representatives.stream().mapToInt(history::indexOf).max().orElse(-1);
        if (now < furthest.getOrDefault(company, -1) && now >= 0) {
            seen.incrementAndGet();
        }
        furthest.merge(company, now, Math::max);
    }
}
