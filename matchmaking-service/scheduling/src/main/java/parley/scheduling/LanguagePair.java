package parley.scheduling;

import java.util.Set;

/** Two languages that an interpreter works between, in either direction (BCP 47 tags). */
public record LanguagePair(String first, String second) implements Comparable<LanguagePair> {

    /** Undirected: {@code ru, ko} and {@code ko, ru} are the same pair. */
    public LanguagePair {
        if (first.equals(second)) {
            throw new IllegalArgumentException("A pair needs two languages, not twice " + first);
        }
        if (first.compareTo(second) > 0) {
            String swapped = first;
            first = second;
            second = swapped;
        }
    }

    /** Whether each side speaks one of the two languages, and not the same one. */
    boolean joins(Set<String> oneSide, Set<String> otherSide) {
        return (oneSide.contains(first) && otherSide.contains(second))
                || (oneSide.contains(second) && otherSide.contains(first));
    }

    @Override
    public int compareTo(LanguagePair other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }

    @Override
    public String toString() {
        return first + "-" + second;
    }
}
