package parley.matchmaking.domain;

import java.util.List;

/** Reads decisions in tests. */
public final class Decided {

    private Decided() {}

    public static <T, E> T after(Decision<T, E> decision) {
        return switch (decision) {
            case Decision.Changed<T, E>(T after, _) -> after;
            case Decision.Unchanged<T, E>(T same) -> same;
            case Decision.Refused<T, E>(Objection because) ->
                    throw new AssertionError("Refused: " + because);
        };
    }

    /** None for what changed nothing. */
    public static <T, E> List<E> events(Decision<T, E> decision) {
        return switch (decision) {
            case Decision.Changed<T, E>(_, List<E> events) -> events;
            case Decision.Unchanged<T, E> _ -> List.of();
            case Decision.Refused<T, E>(Objection because) ->
                    throw new AssertionError("Refused: " + because);
        };
    }

    public static <T, E> Objection objection(Decision<T, E> decision) {
        if (decision instanceof Decision.Refused<T, E>(Objection because)) {
            return because;
        }
        throw new AssertionError("Not refused: " + decision);
    }
}
