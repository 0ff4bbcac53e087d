package parley.scheduling;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What scheduling needs to know of an interpreter.
 *
 * @param reference unique among the interpreters, for example {@code I003}
 * @param pairs the languages worked between
 * @param unavailable slots (0-based) in which the interpreter cannot work; slots outside the grid
 *     say nothing
 */
public record InterpreterAvailability(
        String reference, Set<LanguagePair> pairs, Set<Integer> unavailable) {

    public InterpreterAvailability {
        pairs = Collections.unmodifiableSet(new TreeSet<>(pairs));
        unavailable = Collections.unmodifiableSet(new TreeSet<>(unavailable));
    }

    /**
     * Whether one of the pairs has a language of each side. Interpreters are not chained (no
     * relays).
     */
    public boolean interpretsBetween(Set<String> oneSide, Set<String> otherSide) {
        return pairs.stream().anyMatch(pair -> pair.joins(oneSide, otherSide));
    }
}
