package parley.registration.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parley.platform.refusal.Outcome;
import parley.registration.domain.Change;

/**
 * Stored aggregates of one kind. Each write is atomic with the events that it causes.
 *
 * @param <I> the id
 * @param <S> the aggregate
 * @param <E> its events
 */
public interface Aggregates<I, S, E> {

    Optional<Versioned<S>> find(I id);

    /** False, and nothing happened, when the id is taken. */
    boolean add(S state, List<E> events);

    /**
     * Reads, decides, and writes if nobody else changed it since; otherwise decides again on what
     * is there then. So {@code decide} may run several times and must have no effect of its own. A
     * change to an equal state without events is not written.
     *
     * @return the aggregate as it is afterwards; refused by {@code decide}, because it does not
     *     exist, or because too many others change it right now
     */
    Outcome<Versioned<S>> change(I id, Function<S, Outcome<Change<S, E>>> decide);

    /**
     * As {@link #change}, of what this caller has just added without events: decides on that, and
     * reads only what another has changed since.
     */
    default Outcome<Versioned<S>> changeAdded(
            I id, S added, Function<S, Outcome<Change<S, E>>> decide) {
        return change(id, decide);
    }
}
