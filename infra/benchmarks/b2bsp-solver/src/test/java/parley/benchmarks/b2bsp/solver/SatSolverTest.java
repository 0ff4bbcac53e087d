package parley.benchmarks.b2bsp.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.benchmarks.b2bsp.encoding.Formula;
import parley.benchmarks.b2bsp.solver.SatSolver.Answer;
import parley.benchmarks.b2bsp.solver.SatSolver.Strength;

class SatSolverTest {

    /**
     * One pigeon more than these takes solvers that only learn clauses long enough to be stopped,
     * and not for ever, so that the test ends where stopping does not work.
     */
    private static final int HOLES = 10;

    enum Kind {
        CADICAL,
        CP_SAT;

        SatSolver of(Formula formula) {
            if (this == CP_SAT) {
                return CpSat.of(formula, 1);
            }
            assumeTrue(Cadical.isAvailable(), "no CaDiCaL for this machine");
            return Cadical.of(formula, Strength.SOLUTIONS, 1);
        }
    }

    private final Formula formula = new Formula();
    private final int first = formula.variable();
    private final int second = formula.variable();
    private final int third = formula.variable();

    @ParameterizedTest
    @EnumSource
    void aSolutionMakesEveryClauseTrue(Kind kind) {
        formula.clause(first, second);
        formula.clause(-first, third);
        formula.clause(-second);
        try (SatSolver solver = kind.of(formula)) {
            assertThat(solver.solve()).isEqualTo(Answer.SATISFIABLE);
            assertThat(Stream.of(first, -second, third, Formula.TRUE)).allMatch(solver::isTrue);
            assertThat(Stream.of(-first, second, -third, Formula.FALSE)).noneMatch(solver::isTrue);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofASetAtMostOneIsTrue(Kind kind) {
        formula.atMostOne(first, second, third);
        try (SatSolver solver = kind.of(formula)) {
            assertThat(solver.solve(first, third)).isEqualTo(Answer.UNSATISFIABLE);
            assertThat(solver.solve(second)).isEqualTo(Answer.SATISFIABLE);
            assertThat(Stream.of(-first, second, -third)).allMatch(solver::isTrue);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAssumedHoldsForOneQuestionAndWhatIsAddedForAll(Kind kind) {
        formula.clause(first, second);
        try (SatSolver solver = kind.of(formula)) {
            assertThat(solver.solve(-first, -second)).isEqualTo(Answer.UNSATISFIABLE);
            assertThat(solver.solve(-first)).isEqualTo(Answer.SATISFIABLE);
            solver.addClause(-second);
            assertThat(solver.solve(-first)).isEqualTo(Answer.UNSATISFIABLE);
            assertThat(solver.solve()).isEqualTo(Answer.SATISFIABLE);
            assertThat(solver.isTrue(first)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStoppedSolverDoesNotKnow(Kind kind) throws InterruptedException {
        addPigeons();
        try (SatSolver solver = kind.of(formula)) {
            Answer[] answer = new Answer[1];
            Thread asking = Thread.ofPlatform().start(() -> answer[0] = solver.solve());
            while (asking.isAlive()) {
                solver.stop();
                asking.join(1);
            }
            assertThat(answer[0]).isEqualTo(Answer.UNKNOWN);
        }
    }

    private void addPigeons() {
        int[][] sits = new int[HOLES][HOLES + 1];
        for (int pigeon = 0; pigeon <= HOLES; pigeon++) {
            int[] anywhere = new int[HOLES];
            for (int hole = 0; hole < HOLES; hole++) {
                anywhere[hole] = sits[hole][pigeon] = formula.variable();
            }
            formula.clause(anywhere);
        }
        for (int[] hole : sits) {
            formula.atMostOne(hole);
        }
    }
}
