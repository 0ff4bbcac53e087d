package parley.benchmarks.b2bsp.proof;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import parley.benchmarks.b2bsp.encoding.ScheduleFormula;
import parley.benchmarks.b2bsp.solver.SatSolver;
import parley.benchmarks.b2bsp.solver.SatSolver.Answer;
import parley.benchmarks.b2bsp.solver.SatSolver.Strength;

/**
 * Asks one solver for schedules with few breaks, and with more and more of them: what it learns
 * from one question, it knows in the next.
 */
final class Ladder {

    /** Up to so many open numbers, each is asked for; of more, half are excluded at once. */
    private static final int FEW = 8;

    private final ScheduleFormula formula;
    private final Standing standing;
    private final Questions questions;
    private final int seed;

    /** At i, whether there are more than i breaks. */
    private final int[] breaks;

    private int toldBound;
    private int toldBreaks = Integer.MAX_VALUE;

    Ladder(ScheduleFormula formula, Standing standing, Questions questions, int seed) {
        this.formula = formula;
        this.standing = standing;
        this.questions = questions;
        this.seed = seed;
        breaks = formula.breaks(standing.breaks());
    }

    void climb(Strength strength, BooleanSupplier goesOn) {
        try (SatSolver solver = SatSolver.of(formula.formula(), strength, seed)) {
            while (goesOn.getAsBoolean()) {
                tell(solver);
                int limit = next();
                Answer answer =
                        questions.ask(solver, () -> standing.isSettled(limit), atMost(limit));
                if (answer == Answer.SATISFIABLE) {
                    standing.offer(formula.schedule(solver::isTrue));
                } else if (answer == Answer.UNSATISFIABLE) {
                    standing.exclude(limit);
                }
            }
        }
    }

    private int next() {
        int bound = standing.bound();
        int open = standing.breaks() - 1 - bound;
        return open > FEW ? bound + open / 2 : bound;
    }

    /** What is known by now: not fewer than the bound, and better than the best. */
    private void tell(SatSolver solver) {
        int bound = standing.bound();
        if (bound > toldBound) {
            solver.addClause(moreThan(bound - 1));
            toldBound = bound;
        }
        int best = standing.breaks();
        if (best < toldBreaks) {
            Arrays.stream(atMost(best - 1)).forEach(solver::addClause);
            toldBreaks = best;
        }
    }

    /** At least one of these is true; none, where there can't be so many. */
    private int[] moreThan(int limit) {
        return limit < breaks.length ? new int[] {breaks[limit]} : new int[0];
    }

    /** All of these are true; none, where there can't be more. */
    private int[] atMost(int limit) {
        return limit < breaks.length ? new int[] {-breaks[limit]} : new int[0];
    }
}
