package parley.registration.domain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The state that a command leads to and what it makes happen; stored in one write. */
public record Change<S, E>(S state, List<E> events) {

    public Change {
        events = List.copyOf(events);
    }

    /** Nothing happens. */
    public static <S, E> Change<S, E> to(S state) {
        return new Change<>(state, List.of());
    }

    public static <S, E> Change<S, E> to(S state, E event) {
        return new Change<>(state, List.of(event));
    }

    /** Both, one after the other. */
    public <T> Change<T, E> then(Function<? super S, Change<T, E>> next) {
        Change<T, E> second = next.apply(state);
        return new Change<>(
                second.state(), Stream.concat(events.stream(), second.events().stream()).toList());
    }
}
