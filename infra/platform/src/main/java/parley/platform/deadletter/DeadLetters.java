package parley.platform.deadletter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** This service's dead letters. */
public interface DeadLetters {

    /**
     * Stores it and has it published on {@code <owner>.dead-letters}; once per id while it is open.
     * A further failure of an open one is its last failure from then on; of a resolved one, opens
     * it again.
     */
    default void add(DeadLetter letter) {
        add(letter, null);
    }

    /**
     * The same for a record that the inbox has no place for.
     *
     * @param raw what it is taken from again
     */
    void add(DeadLetter letter, @Nullable RawRecord raw);

    /**
     * It was dealt with: tells so, and forgets the raw record. No effect when it isn't there or not
     * open.
     */
    void resolve(String id, Resolution.Kind kind, @Nullable String redrive);

    /**
     * Counts one more redrive, once for each call of an operator, however often it is repeated.
     *
     * @return false when it is not open any more
     */
    boolean redriven(String id, String redrive);

    /** Also one that is resolved. */
    Optional<KeptDeadLetter> find(String id);

    /** Open ones. */
    long count(DeadLetterFilter filter);

    /** Open ones, the last to fail first; a page after the one with this id. */
    List<KeptDeadLetter> newest(DeadLetterFilter filter, @Nullable String after, int limit);

    /**
     * Open ones by id, those after this one: an order in which nothing that comes is passed over.
     */
    List<KeptDeadLetter> byId(DeadLetterFilter filter, @Nullable String after, int limit);
}
