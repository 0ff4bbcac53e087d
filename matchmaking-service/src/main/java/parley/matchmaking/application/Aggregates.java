package parley.matchmaking.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parley.matchmaking.domain.Decision;

/**
 * Where aggregates of one kind are kept. A change and its events are one write.
 *
 * @param <I> identifies one
 * @param <T> the aggregate
 * @param <E> its events
 */
public interface Aggregates<I, T, E> {

    Optional<Versioned<T>> find(I id);

    /** Answers false, and writes nothing, when there is one with this id already. */
    boolean add(T created, List<E> events);

    /**
     * Decides on what is stored and writes if nobody else wrote meanwhile; otherwise decides again,
     * so the decision must have no effect of its own.
     */
    Change<T> change(I id, Function<Versioned<T>, Decision<T, E>> decide);
}
