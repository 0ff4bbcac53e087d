package parley.benchmarks.b2bsp.proof;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import parley.benchmarks.b2bsp.instance.Problem;
import parley.benchmarks.b2bsp.instance.Problem.Precedence;
import parley.benchmarks.b2bsp.instance.Schedule;

/**
 * The schedules of a problem by sums and regardless of breaks. Where there are none, that is nearly
 * always for want of room, which sums show at once and clauses hardly.
 */
final class LinearModel {

    private final Problem problem;
    private final CpModel model = new CpModel();
    private final Literal[][] takes;

    LinearModel(Problem problem) {
        this.problem = problem;
        takes = new Literal[problem.meetings()][problem.slots()];
        for (int meeting = 0; meeting < problem.meetings(); meeting++) {
            for (int slot = 0; slot < problem.slots(); slot++) {
                takes[meeting][slot] =
                        problem.allows(meeting, slot) ? model.newBoolVar("") : model.falseLiteral();
            }
            model.addExactlyOne(takes[meeting]);
        }
        List<List<Literal>> meetingBySlot = new ArrayList<>();
        for (int slot = 0; slot < problem.slots(); slot++) {
            meetingBySlot.add(new ArrayList<>());
        }
        for (int participant = 0; participant < problem.participants(); participant++) {
            addDay(participant, meetingBySlot);
        }
        meetingBySlot.forEach(this::addSlot);
        problem.precedences().forEach(this::addPrecedence);
    }

    private void addDay(int participant, List<List<Literal>> meetingBySlot) {
        int[] meetings = problem.meetingsOf(participant);
        List<Literal> day = new ArrayList<>();
        for (int slot = 0; slot < problem.slots(); slot++) {
            int inSlot = slot;
            BoolVar meets = model.newBoolVar("");
            List<Literal> orIdle =
                    new ArrayList<>(
                            Arrays.stream(meetings)
                                    .filter(meeting -> problem.allows(meeting, inSlot))
                                    .mapToObj(meeting -> takes[meeting][inSlot])
                                    .toList());
            orIdle.add(meets.not());
            model.addExactlyOne(orIdle);
            day.add(meets);
            meetingBySlot.get(slot).add(meets);
        }
        model.addEquality(LinearExpr.sum(day.toArray(Literal[]::new)), meetings.length);
    }

    /** Two participants to each meeting. */
    private void addSlot(List<Literal> meeting) {
        IntVar meetings = model.newIntVar(0, Math.min(problem.tables(), problem.meetings()), "");
        model.addEquality(
                LinearExpr.sum(meeting.toArray(Literal[]::new)), LinearExpr.term(meetings, 2));
    }

    private void addPrecedence(Precedence pair) {
        for (int slot = 0; slot < problem.slots(); slot++) {
            List<Literal> earlier =
                    new ArrayList<>(Arrays.asList(takes[pair.before()]).subList(0, slot));
            earlier.add(takes[pair.after()][slot].not());
            model.addBoolOr(earlier);
        }
    }

    CpModel model() {
        return model;
    }

    /** The schedule found, unless it is unfair. */
    Optional<Schedule> found(IntPredicate isTrue) {
        int[] slots = new int[problem.meetings()];
        for (int meeting = 0; meeting < problem.meetings(); meeting++) {
            for (int slot = 0; slot < problem.slots(); slot++) {
                if (problem.allows(meeting, slot)
                        && isTrue.test(takes[meeting][slot].getIndex() + 1)) {
                    slots[meeting] = slot;
                }
            }
        }
        return Optional.of(Schedule.of(slots)).filter(problem::isFair);
    }
}
