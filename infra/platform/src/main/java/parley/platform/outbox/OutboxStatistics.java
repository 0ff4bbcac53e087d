package parley.platform.outbox;

import java.time.Duration;

/** What is not published yet, as stored now. */
public interface OutboxStatistics {

    Backlog backlog();

    /**
     * What waits to be published.
     *
     * @param pending events, over all collections
     * @param oldest age of the oldest; zero when none is pending
     */
    record Backlog(long pending, Duration oldest) {

        public static final Backlog NONE = new Backlog(0, Duration.ZERO);

        public Backlog plus(Backlog other) {
            return new Backlog(
                    pending + other.pending,
                    oldest.compareTo(other.oldest) >= 0 ? oldest : other.oldest);
        }
    }
}
