package parley.registration.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.platform.paging.Cursor;
import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.registration.domain.Change;

/** Aggregates as the store keeps them; {@link #beforeNextWrite} lets another be faster. */
class InMemoryAggregates<I, S, E> implements Aggregates<I, S, E> {

    private final Map<I, Versioned<S>> stored = new LinkedHashMap<>();
    private final List<E> events = new ArrayList<>();
    private final Function<S, I> id;
    private Runnable interruption = () -> {};

    InMemoryAggregates(Function<S, I> id) {
        this.id = id;
    }

    /** Everything that happened, in order. */
    List<E> events() {
        return List.copyOf(events);
    }

    void beforeNextWrite(Runnable other) {
        interruption = other;
    }

    @Override
    public Optional<Versioned<S>> find(I wanted) {
        return Optional.ofNullable(stored.get(wanted));
    }

    @Override
    public boolean add(S state, List<E> caused) {
        interrupt();
        if (stored.putIfAbsent(id.apply(state), new Versioned<>(state, 1)) != null) {
            return false;
        }
        events.addAll(caused);
        return true;
    }

    @Override
    public Outcome<Versioned<S>> change(I wanted, Function<S, Outcome<Change<S, E>>> decide) {
        Versioned<S> before = stored.get(wanted);
        if (before == null) {
            return Outcome.refused(Refusal.notFound("unknown", "There is no " + wanted));
        }
        return switch (decide.apply(before.state())) {
            case Outcome.Refused<Change<S, E>>(Refusal refusal) -> Outcome.refused(refusal);
            case Outcome.Accepted<Change<S, E>>(Change<S, E> change) -> {
                if (change.events().isEmpty() && change.state().equals(before.state())) {
                    yield Outcome.of(before);
                }
                interrupt();
                if (!before.equals(stored.get(wanted))) {
                    yield change(wanted, decide);
                }
                var after = new Versioned<>(change.state(), before.version() + 1);
                stored.put(wanted, after);
                events.addAll(change.events());
                yield Outcome.of(after);
            }
        };
    }

    Page<S> list(Predicate<S> wanted, Paging paging) {
        Stream<S> sorted = states().filter(wanted).sorted((a, b) -> key(a).compareTo(key(b)));
        String after = paging.after().map(Cursor::key).orElse("");
        List<S> found =
                sorted.filter(state -> key(state).compareTo(after) > 0)
                        .limit(paging.fetch())
                        .toList();
        return Page.of(found, paging, last -> Cursor.at(key(last)));
    }

    Stream<S> states() {
        return stored.values().stream().map(Versioned::state);
    }

    private String key(S state) {
        return id.apply(state).toString();
    }

    private void interrupt() {
        Runnable once = interruption;
        interruption = () -> {};
        once.run();
    }
}
