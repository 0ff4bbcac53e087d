package parley.platform.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The aggregates whose events can't go on just now, one by one, as stored. */
public interface HeldUpKeys {

    /** By id; those after this one. */
    List<HeldUp> list(@Nullable String after, int limit);

    /**
     * One aggregate of one topic.
     *
     * @param id for the next page only
     * @param since when the event that is held up was recorded, or began to wait
     * @param events how many are held up
     */
    record HeldUp(
            String id, String topic, String subject, Instant since, long events, Cause cause) {}

    /** Why, and so what ends it. */
    sealed interface Cause {

        /** A dead letter is to be redriven or discarded. */
        record Dead(String deadLetter) implements Cause {}

        /** Another event is to provide the fact. */
        record Waiting(String fact) implements Cause {}

        /**
         * The missing events are to come.
         *
         * @param from the first sequence that is missing
         * @param to the last one
         * @param deadLetter once the gap was reported; discarding it goes on without them
         */
        record Gap(long from, long to, @Nullable String deadLetter) implements Cause {}
    }
}
