package parley.matchmaking.domain;

import java.util.List;

/**
 * What an aggregate answers to a command, before anything is written.
 *
 * @param <T> the aggregate
 * @param <E> its events
 */
public sealed interface Decision<T, E> {

    /** To be written as one change together with its events. */
    record Changed<T, E>(T after, List<E> events) implements Decision<T, E> {

        public Changed {
            events = List.copyOf(events);
        }
    }

    /** What was asked for is so already: a repeated command changes nothing and says nothing. */
    record Unchanged<T, E>(T same) implements Decision<T, E> {}

    /** Nothing may be written. */
    record Refused<T, E>(Objection because) implements Decision<T, E> {}

    static <T, E> Decision<T, E> changed(T after) {
        return new Changed<>(after, List.of());
    }

    static <T, E> Decision<T, E> changed(T after, E event) {
        return new Changed<>(after, List.of(event));
    }

    static <T, E> Decision<T, E> unchanged(T same) {
        return new Unchanged<>(same);
    }

    static <T, E> Decision<T, E> refused(Objection because) {
        return new Refused<>(because);
    }
}
