package parley.platform.deadletter;

import java.util.List;

/** This service's dead letters that nobody has dealt with yet. */
public interface DeadLetters {

    /** Stores it and has it published on {@code <owner>.dead-letters}; once per id. */
    void add(DeadLetter letter);

    /** It was dealt with: the missing event came after all. No effect when it isn't there. */
    void resolve(String id);

    long count();

    /** Newest first. */
    List<DeadLetter> newest(int limit);
}
