package parley.platform.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The record of all runs of one kind: who, when, why, what came of it. */
public interface Runs<R extends Run> {

    /** False when this id is taken: the same call came twice. */
    boolean begin(R run);

    Optional<R> find(String id);

    /** The last one first; those before this one. */
    List<R> newest(@Nullable String before, int limit);

    /**
     * Moves on, if it still stands where it did.
     *
     * @return false when somebody else has moved it
     */
    boolean move(R from, R to);

    /** Not finished, and not moved since then. */
    List<R> standing(Instant since);
}
