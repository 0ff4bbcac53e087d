package parley.matchmaking.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.Decision;

/** Aggregates and the events written with them, for tests. */
public class InMemoryAggregates<I, T, E> implements Aggregates<I, T, E> {

    private final Map<I, Versioned<T>> stored = new LinkedHashMap<>();
    private final List<E> events = new ArrayList<>();
    private final Function<T, I> idOf;
    private @Nullable Runnable beforeNextWrite;
    private int decisions;

    InMemoryAggregates(Function<T, I> idOf) {
        this.idOf = idOf;
    }

    @Override
    public synchronized Optional<Versioned<T>> find(I id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public synchronized boolean add(T created, List<E> caused) {
        if (stored.putIfAbsent(idOf.apply(created), new Versioned<>(created, 1)) != null) {
            return false;
        }
        events.addAll(caused);
        return true;
    }

    @Override
    public synchronized Change<T> change(I id, Function<Versioned<T>, Decision<T, E>> decide) {
        decisions++;
        Versioned<T> current = stored.get(id);
        if (current == null) {
            return new Change.Missing<>();
        }
        return switch (decide.apply(current)) {
            case Decision.Unchanged<T, E> _ -> new Change.Now<>(current);
            case Decision.Refused<T, E>(var because) -> new Change.Refused<>(because);
            case Decision.Changed<T, E>(T after, List<E> caused) -> {
                if (overtaken()) {
                    yield change(id, decide);
                }
                Versioned<T> now = new Versioned<>(after, current.version() + 1);
                stored.put(id, now);
                events.addAll(caused);
                yield new Change.Now<>(now);
            }
        };
    }

    /** How often one of them was to be changed. */
    synchronized int decisions() {
        return decisions;
    }

    /** Somebody else writes between this store's next decision and its write. */
    public void overtakeNextWrite(Runnable other) {
        beforeNextWrite = other;
    }

    /** All that were written, in order. */
    public synchronized List<E> events() {
        return List.copyOf(events);
    }

    synchronized Stream<T> all() {
        return List.copyOf(stored.values()).stream().map(Versioned::value);
    }

    private boolean overtaken() {
        Runnable other = beforeNextWrite;
        beforeNextWrite = null;
        if (other != null) {
            other.run();
        }
        return other != null;
    }
}
