package parley.platform.inbox;

import org.springframework.dao.TransientDataAccessResourceException;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;

/** A reaction can't answer "later" as HTTP does: it throws, and the platform tries again. */
public final class TryAgain {

    private TryAgain() {}

    /** Throws where only the moment is wrong. */
    public static Refusal unlessFinal(Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.UNAVAILABLE) {
            throw new TransientDataAccessResourceException(refusal.detail());
        }
        return refusal;
    }

    /** For a reaction to an event of our own, which nothing can refuse for good. */
    public static void unlessDone(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(Refusal refusal)) {
            throw new IllegalStateException(unlessFinal(refusal).detail());
        }
    }
}
