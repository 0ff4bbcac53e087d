package parley.platform.deadletter;

import java.util.List;
import java.util.Optional;
import parley.platform.contract.Violation;

/** Where the events of dead letters are kept: what a redrive has taken again, or gives up. */
public interface DeadEvents {

    /** Whether this is the place for this one. */
    boolean keeps(KeptDeadLetter letter);

    /** What the schema of today objects to; empty also when there is nothing left to check. */
    List<Violation> violations(KeptDeadLetter letter);

    /**
     * Has it taken again, and what waits behind it in its order; safe to repeat after a crash at
     * any point.
     */
    Retaken retake(KeptDeadLetter letter);

    /** Gives it up and goes on with what waits behind it; repeatable. */
    void discard(KeptDeadLetter letter);

    /** What waits behind it. */
    Optional<Behind> behind(KeptDeadLetter letter);

    /** Outcomes of {@link #retake}. */
    enum Retaken {
        /**
         * Nothing holds its key back any more; also when it was taken by somebody else meanwhile.
         */
        TAKEN,
        /** It failed again and is still dead. */
        FAILED_AGAIN
    }

    /**
     * Events of the same key that are held back.
     *
     * @param last the highest of their sequences
     */
    record Behind(long events, long first, long last) {}
}
