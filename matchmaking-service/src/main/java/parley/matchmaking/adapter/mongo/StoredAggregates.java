package parley.matchmaking.adapter.mongo;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.OptimisticLockingFailureException;
import parley.matchmaking.application.Aggregates;
import parley.matchmaking.application.Change;
import parley.matchmaking.application.Versioned;
import parley.matchmaking.domain.Decision;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.Stored;

/**
 * Aggregates in a collection.
 *
 * @param <D> the stored document
 */
abstract class StoredAggregates<I, T, E, D> implements Aggregates<I, T, E> {

    /** Far more than there are writers; beyond it something else is wrong. */
    private static final int ATTEMPTS = 100;

    final AggregateCollection<D, E> collection;

    StoredAggregates(AggregateCollection<D, E> collection) {
        this.collection = collection;
    }

    abstract I idOf(T aggregate);

    abstract String forumOf(T aggregate);

    abstract D write(T aggregate);

    abstract T read(Stored<D> stored);

    /** Reads what {@link #read} needs. */
    Optional<Stored<D>> stored(String id) {
        return collection.find(id);
    }

    /**
     * Writes what became of an aggregate.
     *
     * @return false if somebody else wrote meanwhile
     */
    boolean update(Stored<D> stored, T before, T after, List<E> events) {
        return collection.update(stored, write(after), events);
    }

    @Override
    public Optional<Versioned<T>> find(I id) {
        return stored(id.toString()).map(this::versioned);
    }

    @Override
    public boolean add(T created, List<E> events) {
        return collection.insert(
                idOf(created).toString(), forumOf(created), write(created), events);
    }

    @Override
    public Change<T> change(I id, Function<Versioned<T>, Decision<T, E>> decide) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Stored<D>> stored = stored(id.toString());
            if (stored.isEmpty()) {
                return new Change.Missing<>();
            }
            Optional<Change<T>> change = tried(stored.get(), decide);
            if (change.isPresent()) {
                return change.get();
            }
        }
        throw new OptimisticLockingFailureException("Too many writers of " + id);
    }

    /** Empty if somebody else wrote meanwhile. */
    private Optional<Change<T>> tried(
            Stored<D> stored, Function<Versioned<T>, Decision<T, E>> decide) {
        Versioned<T> current = versioned(stored);
        return switch (decide.apply(current)) {
            case Decision.Unchanged<T, E> _ -> Optional.of(new Change.Now<>(current));
            case Decision.Refused<T, E>(var because) -> Optional.of(new Change.Refused<>(because));
            case Decision.Changed<T, E>(T after, List<E> events) ->
                    update(stored, current.value(), after, events)
                            ? Optional.of(
                                    new Change.Now<>(new Versioned<>(after, stored.version() + 1)))
                            : Optional.empty();
        };
    }

    private Versioned<T> versioned(Stored<D> stored) {
        return new Versioned<>(read(stored), stored.version());
    }
}
