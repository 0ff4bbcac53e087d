package parley.matchmaking.adapter.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import parley.matchmaking.domain.scheduling.IndexedProblem;
import parley.matchmaking.domain.scheduling.Timetable;

/**
 * The timetables of a problem as a CP-SAT model: a literal for each meeting and slot that could
 * take it, at most one true per meeting and per company and slot, rooms and interpreters
 * sufficient.
 */
final class Placements {

    /** A meeting in a slot. */
    record Placement(int meeting, int slot, BoolVar chosen) {}

    /** Per slot. Pohang has 19; where all interpreters differ they could be 2 to their number. */
    private static final int MOST_LIMITS = 200;

    private final IndexedProblem problem;
    private final CpModel model = new CpModel();
    private final List<Placement> placements = new ArrayList<>();

    Placements(IndexedProblem problem) {
        this(problem, MOST_LIMITS);
    }

    Placements(IndexedProblem problem, int mostLimits) {
        this.problem = problem;
        for (int meeting = 0; meeting < problem.meetings(); meeting++) {
            List<Literal> ofMeeting = new ArrayList<>();
            for (int slot = 0; slot < problem.slots(); slot++) {
                if (problem.allowed(meeting, slot)) {
                    BoolVar chosen = model.newBoolVar("");
                    placements.add(new Placement(meeting, slot, chosen));
                    ofMeeting.add(chosen);
                }
            }
            model.addAtMostOne(ofMeeting);
        }
        for (List<List<Literal>> bySlot : byCompanyAndSlot()) {
            bySlot.stream().filter(list -> list.size() > 1).forEach(model::addAtMostOne);
        }
        for (int slot = 0; slot < problem.slots(); slot++) {
            List<Placement> inSlot = inSlot(slot);
            atMost(inSlot.stream().map(Placement::chosen).toList(), problem.rooms());
            limitInterpreters(slot, inSlot, mostLimits);
        }
    }

    private void limitInterpreters(int slot, List<Placement> inSlot, int mostLimits) {
        InterpreterLimits.of(problem, slot, mostLimits)
                .ifPresentOrElse(
                        limits -> limits.addTo(this, inSlot),
                        () -> InterpreterFlow.addTo(this, slot, inSlot));
    }

    CpModel model() {
        return model;
    }

    IndexedProblem problem() {
        return problem;
    }

    /** Literals of the company's meetings in each slot. */
    List<List<List<Literal>>> byCompanyAndSlot() {
        List<List<List<Literal>>> literals = new ArrayList<>();
        for (int company = 0; company < problem.companies(); company++) {
            List<List<Literal>> bySlot = new ArrayList<>();
            for (int slot = 0; slot < problem.slots(); slot++) {
                bySlot.add(new ArrayList<>());
            }
            literals.add(bySlot);
        }
        for (Placement placement : placements) {
            int meeting = placement.meeting();
            for (int company : new int[] {problem.requester(meeting), problem.responder(meeting)}) {
                literals.get(company).get(placement.slot()).add(placement.chosen());
            }
        }
        return literals;
    }

    private List<Placement> inSlot(int slot) {
        return placements.stream().filter(placement -> placement.slot() == slot).toList();
    }

    void atMost(List<? extends Literal> literals, int limit) {
        if (literals.size() > limit) {
            model.addLessOrEqual(LinearExpr.sum(literals.toArray(Literal[]::new)), limit);
        }
    }

    LinearArgument meetings() {
        return weighted(meeting -> 1);
    }

    /** A meeting more outweighs all priorities. */
    LinearArgument worth() {
        return weighted(meeting -> worthOfMeeting() + problem.priority(meeting));
    }

    /** What a meeting adds to the {@link #worth} beside its priority. */
    int worthOfMeeting() {
        return 1 + problem.highestPrioritySum(problem.meetings());
    }

    LinearArgument prioritySum() {
        return weighted(problem::priority);
    }

    private LinearArgument weighted(IntUnaryOperator weight) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        placements.forEach(
                placement ->
                        sum.addTerm(placement.chosen(), weight.applyAsInt(placement.meeting())));
        return sum.build();
    }

    /** Starts the next solving from this timetable. */
    void hint(Timetable timetable) {
        model.clearHints();
        placements.forEach(
                placement ->
                        model.addHint(
                                placement.chosen(),
                                timetable.slotOf(placement.meeting()) == placement.slot()));
    }

    Timetable timetable(CpSolver solved) {
        int[] slotOfMeeting = new int[problem.meetings()];
        Arrays.fill(slotOfMeeting, Timetable.NONE);
        placements.stream()
                .filter(placement -> solved.booleanValue(placement.chosen()))
                .forEach(placement -> slotOfMeeting[placement.meeting()] = placement.slot());
        return Timetable.of(problem, slotOfMeeting);
    }
}
