package parley.session.application;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import parley.platform.refusal.Outcome;

/** Repeats a decision that lost the race for its write, on what is there then. */
final class Attempts {

    private static final int LIMIT = 5;

    private Attempts() {}

    /**
     * The first outcome.
     *
     * @param attempt reads, decides and writes; empty when somebody else wrote in between
     */
    static <T> Outcome<T> untilWritten(Supplier<Optional<Outcome<T>>> attempt) {
        for (int i = 0; i < LIMIT; i++) {
            Optional<Outcome<T>> outcome = attempt.get();
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        return Outcome.refused(Refusals.busy());
    }

    /**
     * The same where nobody waits for an answer.
     *
     * @param attempt false when somebody else wrote in between
     * @throws IllegalStateException when it always lost
     */
    static void untilDone(BooleanSupplier attempt) {
        for (int i = 0; i < LIMIT; i++) {
            if (attempt.getAsBoolean()) {
                return;
            }
        }
        throw new IllegalStateException("Others changed the same %d times".formatted(LIMIT));
    }
}
