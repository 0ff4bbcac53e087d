package parley.scheduling.cpsat;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.scheduling.IndexedProblem;

/**
 * The interpreters of one slot as a flow: those who could serve the same needs form a group, and
 * each group's members are divided among these needs. As exact as {@link InterpreterLimits}, and of
 * a size that never explodes, but slower to prove with.
 */
final class InterpreterFlow {

    private final Placements placements;
    private final List<LinearExprBuilder> unserved = new ArrayList<>();
    private final Map<BitSet, Integer> groups = new LinkedHashMap<>();

    private InterpreterFlow(Placements placements, int slot) {
        this.placements = placements;
        IndexedProblem problem = placements.problem();
        for (int interpreter = 0; interpreter < problem.interpreters(); interpreter++) {
            BitSet needs = new BitSet();
            for (int need = 0; need < problem.needs(); need++) {
                needs.set(need, problem.interpreters(slot, need).get(interpreter));
            }
            groups.merge(needs, 1, Integer::sum);
        }
        for (int need = 0; need < problem.needs(); need++) {
            unserved.add(LinearExpr.newBuilder());
        }
    }

    static void addTo(Placements placements, int slot, List<Placements.Placement> inSlot) {
        InterpreterFlow flow = new InterpreterFlow(placements, slot);
        for (Placements.Placement placement : inSlot) {
            int need = placements.problem().need(placement.meeting());
            if (need != IndexedProblem.NO_NEED) {
                flow.unserved.get(need).add(placement.chosen());
            }
        }
        flow.groups.forEach(flow::divide);
        flow.unserved.forEach(rest -> placements.model().addLessOrEqual(rest, 0));
    }

    private void divide(BitSet needs, int members) {
        LinearExprBuilder busy = LinearExpr.newBuilder();
        needs.stream()
                .forEach(
                        need -> {
                            IntVar serving = placements.model().newIntVar(0, members, "");
                            busy.add(serving);
                            unserved.get(need).addTerm(serving, -1);
                        });
        placements.model().addLessOrEqual(busy, members);
    }
}
