package parley.scheduling;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The interpreters of one slot as limits on its meetings, by Hall's theorem: all meetings can be
 * served exactly if, for every set of interpreters, those that only they could serve are not more
 * than they. Only unions of overlapping candidate lists matter.
 *
 * @param all each limit; whether one holds does not depend on the others
 */
public record InterpreterLimits(List<Limit> all) {

    /**
     * A set of interpreters.
     *
     * @param needs which only they could serve
     * @param interpreters how many they are
     */
    public record Limit(BitSet needs, int interpreters) {

        public boolean concerns(int need) {
            return needs.get(need);
        }
    }

    /**
     * The limits of a slot.
     *
     * @param candidates for each need those who could serve it and are available
     * @param most empty if there would be more of them, as there may be 2 to the number of needs
     */
    static Optional<InterpreterLimits> of(List<BitSet> candidates, int most) {
        return unions(candidates, most)
                .map(
                        unions ->
                                new InterpreterLimits(
                                        unions.stream()
                                                .map(union -> limit(candidates, union))
                                                .toList()));
    }

    private static Limit limit(List<BitSet> candidates, BitSet union) {
        BitSet needs = new BitSet();
        for (int need = 0; need < candidates.size(); need++) {
            BitSet others = (BitSet) candidates.get(need).clone();
            others.andNot(union);
            needs.set(need, others.isEmpty());
        }
        return new Limit(needs, union.cardinality());
    }

    private static Optional<Set<BitSet>> unions(List<BitSet> candidates, int most) {
        Set<BitSet> unions = new LinkedHashSet<>(candidates);
        Deque<BitSet> toExtend = new ArrayDeque<>(unions);
        while (!toExtend.isEmpty() && unions.size() <= most) {
            BitSet union = toExtend.remove();
            for (BitSet more : candidates) {
                if (more.intersects(union)) {
                    BitSet larger = (BitSet) union.clone();
                    larger.or(more);
                    if (unions.add(larger)) {
                        toExtend.add(larger);
                    }
                }
            }
        }
        return unions.size() <= most ? Optional.of(unions) : Optional.empty();
    }
}
