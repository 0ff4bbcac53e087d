package parley.matchmaking.adapter.solver;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import parley.matchmaking.domain.scheduling.IndexedProblem;

/**
 * The interpreters of one slot as limits on its meetings, by Hall's theorem: they can all be served
 * exactly if for every set of interpreters, the meetings that only these could serve are not more
 * than they. Only sets that are the union of overlapping candidate lists matter.
 */
final class InterpreterLimits {

    private final List<BitSet> candidates;
    private final IndexedProblem problem;

    InterpreterLimits(IndexedProblem problem, int slot) {
        this.problem = problem;
        candidates =
                IntStream.range(0, problem.needs())
                        .mapToObj(need -> problem.interpreters(slot, need))
                        .toList();
    }

    void addTo(Placements placements, List<Placements.Placement> inSlot) {
        for (BitSet interpreters : unions()) {
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

    private Set<BitSet> unions() {
        Set<BitSet> unions = new LinkedHashSet<>(candidates);
        Deque<BitSet> toExtend = new ArrayDeque<>(unions);
        while (!toExtend.isEmpty()) {
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
        return unions;
    }
}
