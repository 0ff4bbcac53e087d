package parley.matchmaking.adapter.solver;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.matchmaking.domain.scheduling.IndexedProblem;

/**
 * The interpreters of one slot as limits on its meetings, by Hall's theorem: all meetings can be
 * served exactly if, for every set of interpreters, those that only they could serve are not more
 * than they. Only unions of overlapping candidate lists matter.
 */
final class InterpreterLimits {

    private final IndexedProblem problem;
    private final List<BitSet> candidates;
    private final Set<BitSet> unions;

    private InterpreterLimits(IndexedProblem problem, int slot) {
        this.problem = problem;
        candidates =
                IntStream.range(0, problem.needs())
                        .mapToObj(need -> problem.interpreters(slot, need))
                        .toList();
        unions = new LinkedHashSet<>(candidates);
    }

    /**
     * The limits of the slot.
     *
     * @param most empty if there would be more of them; see {@link InterpreterFlow}
     */
    static Optional<InterpreterLimits> of(IndexedProblem problem, int slot, int most) {
        InterpreterLimits limits = new InterpreterLimits(problem, slot);
        return limits.uniteAll(most) ? Optional.of(limits) : Optional.empty();
    }

    void addTo(Placements placements, List<Placements.Placement> inSlot) {
        for (BitSet interpreters : unions) {
            placements.atMost(
                    inSlot.stream()
                            .filter(placement -> onlyBy(interpreters, placement.meeting()))
                            .map(Placements.Placement::chosen)
                            .toList(),
                    interpreters.cardinality());
        }
    }

    private boolean onlyBy(BitSet interpreters, int meeting) {
        int need = problem.need(meeting);
        if (need == IndexedProblem.NO_NEED) {
            return false;
        }
        BitSet others = (BitSet) candidates.get(need).clone();
        others.andNot(interpreters);
        return others.isEmpty();
    }

    private boolean uniteAll(int most) {
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
        return unions.size() <= most;
    }
}
