package parley.matchmaking.application;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.ForumId;
import parley.recommendation.Forum;
import parley.recommendation.Recommender;

/**
 * A forum's recommender, made when somebody asks and kept while nothing changes that it was made
 * from. The database is looked at when what was read last is older than it may be; only if
 * something is different there, a new one is made. The caller who notices makes it; others are
 * served from the last one meanwhile.
 */
public final class KeptRecommenders {

    private final RecommendationInput input;
    private final int length;
    private final long freshNanos;
    private final LongSupplier nanos;
    private final Map<ForumId, Kept> forums = new ConcurrentHashMap<>();

    /**
     * @param length of each company's list
     * @param freshFor how long what was read may be used before the database is asked again
     * @param nanos monotonic
     */
    public KeptRecommenders(
            RecommendationInput input, int length, Duration freshFor, LongSupplier nanos) {
        this.input = input;
        this.length = length;
        this.freshNanos = freshFor.toNanos();
        this.nanos = nanos;
    }

    int length() {
        return length;
    }

    Recommender of(ForumId forum) {
        return forums.computeIfAbsent(forum, Kept::new).current();
    }

    private record Made(Forum from, Recommender recommender, long readAt) {}

    private final class Kept {

        private final ForumId forum;
        private final ReentrantLock making = new ReentrantLock();
        private volatile @Nullable Made made;

        private Kept(ForumId forum) {
            this.forum = forum;
        }

        private Recommender current() {
            Made last = made;
            if (last != null && isFresh(last)) {
                return last.recommender;
            }
            if (last != null && !making.tryLock()) {
                return last.recommender;
            }
            if (last == null) {
                making.lock();
            }
            try {
                return renewed();
            } finally {
                making.unlock();
            }
        }

        private Recommender renewed() {
            Made last = made;
            if (last != null && isFresh(last)) {
                return last.recommender;
            }
            long now = nanos.getAsLong();
            Forum read = input.read(forum);
            Recommender recommender =
                    last != null && last.from.equals(read)
                            ? last.recommender
                            : new Recommender(read, length);
            made = new Made(read, recommender, now);
            return recommender;
        }

        private boolean isFresh(Made one) {
            return nanos.getAsLong() - one.readAt < freshNanos;
        }
    }
}
