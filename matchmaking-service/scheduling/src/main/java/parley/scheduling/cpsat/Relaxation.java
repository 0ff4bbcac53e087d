package parley.scheduling.cpsat;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import parley.scheduling.IndexedProblem;
import parley.scheduling.InterpreterLimits;

/**
 * Which meetings take place, when not being asked: a linear program in which a company has as many
 * meetings as it has slots, and rooms and interpreters are counted over all slots together. Every
 * timetable satisfies it, so its optimum is a bound. In a forum of two sides its corners are nearly
 * whole (b-matchings of a bipartite graph), and by Kőnig's theorem little is lost when they get
 * their slots.
 */
final class Relaxation {

    private static final double ROUNDING = 1e-6;

    private final IndexedProblem problem;
    private final MPSolver solver = MPSolver.createSolver("GLOP");
    private final MPVariable[] takesPlace;

    Relaxation(IndexedProblem problem) {
        this.problem = problem;
        takesPlace = new MPVariable[problem.meetings()];
        for (int meeting = 0; meeting < takesPlace.length; meeting++) {
            double most = problem.choices(meeting) > 0 ? 1 : 0;
            takesPlace[meeting] = solver.makeNumVar(0, most, "");
        }
        limitCompanies();
        for (int kind = 0; kind < problem.roomKinds(); kind++) {
            int ofKind = kind;
            atMost(
                    (double) problem.rooms(kind) * problem.slots(),
                    meeting -> problem.roomKind(meeting) == ofKind);
        }
        for (BitSet needs : neededTogether()) {
            atMost(
                    interpreterSlots(needs),
                    meeting ->
                            problem.need(meeting) != IndexedProblem.NO_NEED
                                    && needs.get(problem.need(meeting)));
        }
    }

    private void limitCompanies() {
        List<BitSet> slots = new ArrayList<>();
        List<MPConstraint> limits = new ArrayList<>();
        for (int company = 0; company < problem.companies(); company++) {
            slots.add(new BitSet());
            limits.add(solver.makeConstraint(0, 0, ""));
        }
        for (int meeting = 0; meeting < takesPlace.length; meeting++) {
            for (int company : new int[] {problem.requester(meeting), problem.responder(meeting)}) {
                limits.get(company).setCoefficient(takesPlace[meeting], 1);
                slots.get(company).or(problem.allowed(meeting));
            }
        }
        for (int company = 0; company < problem.companies(); company++) {
            limits.get(company)
                    .setUb(Math.min(problem.most(company), slots.get(company).cardinality()));
        }
    }

    /** The needs of each limit of any slot; at least each one, and all together. */
    private Set<BitSet> neededTogether() {
        Set<BitSet> together = new LinkedHashSet<>();
        BitSet all = new BitSet();
        all.set(0, problem.needs());
        for (int need = 0; need < problem.needs(); need++) {
            BitSet one = new BitSet();
            one.set(need);
            together.add(one);
        }
        together.add(all);
        for (int slot = 0; slot < problem.slots(); slot++) {
            problem.limits(slot).map(InterpreterLimits::all).stream()
                    .flatMap(List::stream)
                    .map(InterpreterLimits.Limit::needs)
                    .forEach(together::add);
        }
        together.removeIf(BitSet::isEmpty);
        return together;
    }

    /** Interpreters who could serve one of the needs, summed over the slots. */
    private int interpreterSlots(BitSet needs) {
        return IntStream.range(0, problem.slots())
                .map(
                        slot -> {
                            BitSet interpreters = new BitSet();
                            needs.stream()
                                    .forEach(
                                            need ->
                                                    interpreters.or(
                                                            problem.interpreters(slot, need)));
                            return interpreters.cardinality();
                        })
                .sum();
    }

    private void atMost(double limit, IntPredicate concerned) {
        MPConstraint constraint = solver.makeConstraint(0, limit, "");
        IntStream.range(0, takesPlace.length)
                .filter(concerned)
                .forEach(meeting -> constraint.setCoefficient(takesPlace[meeting], 1));
    }

    /** No timetable has more of this, summed over its meetings; whole, as the weights must be. */
    long most(IntToDoubleFunction weight) {
        MPObjective objective = solver.objective();
        objective.clear();
        for (int meeting = 0; meeting < takesPlace.length; meeting++) {
            objective.setCoefficient(takesPlace[meeting], weight.applyAsDouble(meeting));
        }
        objective.setMaximization();
        MPSolver.ResultStatus status = solver.solve();
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            throw new IllegalStateException("Nothing at all is a solution, yet it is " + status);
        }
        return (long) Math.floor(objective.value() + ROUNDING);
    }

    /** From now on, at least so much of this. */
    void atLeast(long sum, IntToDoubleFunction weight) {
        MPConstraint constraint = solver.makeConstraint((double) sum, MPSolver.infinity(), "");
        for (int meeting = 0; meeting < takesPlace.length; meeting++) {
            constraint.setCoefficient(takesPlace[meeting], weight.applyAsDouble(meeting));
        }
    }

    /** No timetable that is as good so far lacks fewer meetings of the least of its companies. */
    long leastShortfall() {
        MPObjective objective = solver.objective();
        objective.clear();
        for (int company = 0; company < problem.companies(); company++) {
            if (problem.least(company) > 0) {
                MPVariable lacks = solver.makeNumVar(0, problem.least(company), "");
                objective.setCoefficient(lacks, 1);
                enough(company).setCoefficient(lacks, 1);
            }
        }
        objective.setMinimization();
        MPSolver.ResultStatus status = solver.solve();
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            throw new IllegalStateException(
                    "To lack everything is a solution, yet it is " + status);
        }
        return (long) Math.ceil(objective.value() - ROUNDING);
    }

    private MPConstraint enough(int company) {
        MPConstraint enough =
                solver.makeConstraint(problem.least(company), MPSolver.infinity(), "");
        for (int meeting = 0; meeting < takesPlace.length; meeting++) {
            if (problem.requester(meeting) == company || problem.responder(meeting) == company) {
                enough.setCoefficient(takesPlace[meeting], 1);
            }
        }
        return enough;
    }

    /** Those that take place rather than not, by the last solution. */
    BitSet chosen() {
        BitSet chosen = new BitSet();
        for (int meeting = 0; meeting < takesPlace.length; meeting++) {
            chosen.set(meeting, takesPlace[meeting].solutionValue() > 0.5);
        }
        return chosen;
    }
}
