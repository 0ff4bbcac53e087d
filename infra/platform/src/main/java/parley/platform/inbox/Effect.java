package parley.platform.inbox;

import java.util.Set;

/** What came of a reaction. */
public sealed interface Effect {

    /**
     * Complete.
     *
     * @param provided facts that are known from now on; whatever waited for them is tried again
     */
    record Done(Set<Fact> provided) implements Effect {

        public Done {
            provided = Set.copyOf(provided);
        }
    }

    /**
     * Not possible yet, without being an error: tried again when the fact is provided. Later events
     * of the same aggregate wait behind it.
     */
    record Waiting(Fact fact) implements Effect {}

    static Effect done() {
        return new Done(Set.of());
    }

    static Effect providing(Fact... facts) {
        return new Done(Set.of(facts));
    }

    static Effect waitingFor(Fact fact) {
        return new Waiting(fact);
    }
}
