package parley.matchmaking.application;

import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;

/** Reads outcomes in tests. */
final class Refused {

    private Refused() {}

    static String codeOf(Outcome<?> outcome) {
        return refusalOf(outcome).code();
    }

    static Refusal refusalOf(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(Refusal refusal)) {
            return refusal;
        }
        throw new AssertionError("Not refused: " + outcome);
    }
}
