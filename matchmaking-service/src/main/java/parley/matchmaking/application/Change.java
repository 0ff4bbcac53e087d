package parley.matchmaking.application;

import parley.matchmaking.domain.Objection;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;

/** What came of changing an aggregate. */
public sealed interface Change<T> {

    /** It is as asked for, changed or not. */
    record Now<T>(Versioned<T> aggregate) implements Change<T> {}

    record Refused<T>(Objection because) implements Change<T> {}

    record Missing<T>() implements Change<T> {}

    default Outcome<Versioned<T>> orMissing(Refusal missing) {
        return switch (this) {
            case Now<T>(Versioned<T> aggregate) -> Outcome.of(aggregate);
            case Refused<T>(Objection because) -> Outcome.refused(Refusals.of(because));
            case Missing<T>() -> Outcome.refused(missing);
        };
    }
}
