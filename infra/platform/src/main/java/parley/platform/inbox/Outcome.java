package parley.platform.inbox;

import java.util.Set;
import parley.platform.deadletter.Failure;

/** What came of running an event's reaction. */
sealed interface Outcome {

    Outcome NOTHING_TO_DO = new Done(Set.of());

    record Done(Set<Fact> provided) implements Outcome {}

    record Waiting(Fact fact) implements Outcome {}

    /** It can't be done. */
    record Failed(Failure failure) implements Outcome {}
}
