package parley.scheduling.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.scheduling.IndexedProblem;
import parley.scheduling.InterpreterLimits;
import parley.scheduling.Policy.Objective;
import parley.scheduling.Timetable;

/**
 * The timetables of a problem as a CP-SAT model: a literal for each meeting and slot that could
 * take it, at most one true per meeting and per company and slot, rooms and interpreters
 * sufficient.
 */
final class Placements {

    /** A meeting in a slot. */
    record Placement(int meeting, int slot, BoolVar chosen) {}

    private final IndexedProblem problem;
    private final CpModel model = new CpModel();
    private final List<Placement> placements = new ArrayList<>();

    Placements(IndexedProblem problem) {
        this(problem, false);
    }

    /**
     * The model of a problem.
     *
     * @param flows whether interpreters flow also where they could be limited
     */
    Placements(IndexedProblem problem, boolean flows) {
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
        limitCompanies();
        for (int slot = 0; slot < problem.slots(); slot++) {
            List<Placement> inSlot = inSlot(slot);
            limitRooms(inSlot);
            limitInterpreters(slot, inSlot, flows);
        }
        keepOrder();
    }

    /** In no slot is the later one already past while the earlier one is still to come. */
    private void keepOrder() {
        Map<Integer, List<Placement>> ofMeeting =
                placements.stream().collect(Collectors.groupingBy(Placement::meeting));
        for (int later = 0; later < problem.meetings(); later++) {
            for (int earlier : problem.before(later)) {
                for (int slot = 0; slot < problem.slots(); slot++) {
                    model.addAtMostOne(
                            stillOrAlready(
                                    ofMeeting.getOrDefault(earlier, List.of()),
                                    ofMeeting.getOrDefault(later, List.of()),
                                    slot));
                }
            }
        }
    }

    private static List<Literal> stillOrAlready(
            List<Placement> earlier, List<Placement> later, int slot) {
        return Stream.concat(
                        earlier.stream().filter(one -> one.slot() >= slot),
                        later.stream().filter(one -> one.slot() <= slot))
                .map(one -> (Literal) one.chosen())
                .toList();
    }

    private void limitCompanies() {
        List<List<List<Literal>>> byCompany = byCompanyAndSlot();
        for (int company = 0; company < byCompany.size(); company++) {
            List<List<Literal>> bySlot = byCompany.get(company);
            bySlot.stream().filter(list -> list.size() > 1).forEach(model::addAtMostOne);
            atMost(bySlot.stream().flatMap(List::stream).toList(), problem.most(company));
        }
    }

    private void limitRooms(List<Placement> inSlot) {
        for (int kind = 0; kind < problem.roomKinds(); kind++) {
            int ofKind = kind;
            atMost(
                    inSlot.stream()
                            .filter(placement -> problem.roomKind(placement.meeting()) == ofKind)
                            .map(Placement::chosen)
                            .toList(),
                    problem.rooms(kind));
        }
    }

    private void limitInterpreters(int slot, List<Placement> inSlot, boolean flows) {
        Optional<InterpreterLimits> limits = problem.limits(slot);
        if (limits.isEmpty() || flows) {
            InterpreterFlow.addTo(this, slot, inSlot);
            return;
        }
        for (InterpreterLimits.Limit limit : limits.get().all()) {
            atMost(
                    inSlot.stream()
                            .filter(placement -> concerns(limit, placement.meeting()))
                            .map(Placement::chosen)
                            .toList(),
                    limit.interpreters());
        }
    }

    private boolean concerns(InterpreterLimits.Limit limit, int meeting) {
        int need = problem.need(meeting);
        return need != IndexedProblem.NO_NEED && limit.concerns(need);
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

    /** Literals of each meeting's slots. */
    List<List<Literal>> byMeeting() {
        List<List<Literal>> literals = new ArrayList<>();
        for (int meeting = 0; meeting < problem.meetings(); meeting++) {
            literals.add(new ArrayList<>());
        }
        placements.forEach(placement -> literals.get(placement.meeting()).add(placement.chosen()));
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

    /** An objective to which each meeting adds. */
    LinearArgument sum(Objective objective) {
        return weighted(meeting -> problem.adds(meeting, objective));
    }

    /** By {@link Worth}. */
    LinearArgument worth(Worth worth) {
        return weighted(worth::of);
    }

    /** What companies lack of their least; the solver may say more, so it is for minimising. */
    LinearArgument shortfall() {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        List<List<List<Literal>>> byCompany = byCompanyAndSlot();
        for (int company = 0; company < byCompany.size(); company++) {
            int least = problem.least(company);
            if (least > 0) {
                IntVar lacks = model.newIntVar(0, least, "");
                LinearExprBuilder has = LinearExpr.newBuilder().add(lacks);
                byCompany.get(company).stream().flatMap(List::stream).forEach(has::add);
                model.addGreaterOrEqual(has, least);
                sum.add(lacks);
            }
        }
        return sum.build();
    }

    private LinearArgument weighted(IntToLongFunction weight) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        placements.forEach(
                placement ->
                        sum.addTerm(placement.chosen(), weight.applyAsLong(placement.meeting())));
        return sum.build();
    }

    LinearArgument missedWishes() {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        placements.forEach(
                placement ->
                        sum.addTerm(
                                placement.chosen(),
                                problem.missedWishes(placement.meeting(), placement.slot())));
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
