package parley.benchmarks.b2bsp.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolArgumentProto;
import com.google.ortools.sat.ConstraintProto;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpModelProto;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntegerVariableProto;
import java.time.Duration;
import java.util.List;
import parley.benchmarks.b2bsp.encoding.Formula;

/** CP-SAT of OR-Tools, with one worker. */
public final class CpSat implements SatSolver {

    private final CpModel model;
    private final CpSolver solver = new CpSolver();

    private CpSat(CpModel model) {
        this.model = model;
        solver.getParameters().setNumWorkers(1);
    }

    /** Any number of times, by any thread, and before anything else. */
    public static synchronized void load() {
        Loader.loadNativeLibraries();
    }

    /** Without objective; a literal is one more than the index of its variable. */
    public static CpSat of(CpModel model, Duration most) {
        CpSat cpSat = new CpSat(model);
        cpSat.solver.getParameters().setMaxTimeInSeconds(Math.max(0, most.toNanos() / 1e9));
        return cpSat;
    }

    static CpSat of(Formula formula, int seed) {
        load();
        CpSat cpSat = new CpSat(model(formula));
        cpSat.solver
                .getParameters()
                .setLinearizationLevel(0)
                .setCpModelPresolve(false)
                .setRandomSeed(seed);
        return cpSat;
    }

    private static CpModel model(Formula formula) {
        CpModel model = new CpModel();
        CpModelProto.Builder proto = model.getBuilder();
        IntegerVariableProto variable =
                IntegerVariableProto.newBuilder().addAllDomain(List.of(0L, 1L)).build();
        for (int number = 0; number < formula.variables(); number++) {
            proto.addVariables(variable);
        }
        formula.clauses().forEach(literals -> proto.addConstraints(clause(literals)));
        for (int[] literals : formula.atMostOnes()) {
            proto.addConstraints(ConstraintProto.newBuilder().setAtMostOne(literals(literals)));
        }
        return model;
    }

    private static ConstraintProto.Builder clause(int... literals) {
        return ConstraintProto.newBuilder().setBoolOr(literals(literals));
    }

    private static BoolArgumentProto literals(int[] literals) {
        BoolArgumentProto.Builder argument = BoolArgumentProto.newBuilder();
        for (int literal : literals) {
            argument.addLiterals(reference(literal));
        }
        return argument.build();
    }

    /** CP-SAT counts variables from zero and negates v as -v - 1. */
    private static int reference(int literal) {
        return literal > 0 ? literal - 1 : literal;
    }

    @Override
    public void addClause(int... literals) {
        model.getBuilder().addConstraints(clause(literals));
    }

    @Override
    public Answer solve(int... assumed) {
        CpModel asked = model.getClone();
        for (int literal : assumed) {
            asked.getBuilder().addConstraints(clause(literal));
        }
        CpSolverStatus status = solver.solve(asked);
        return switch (status) {
            case OPTIMAL, FEASIBLE -> Answer.SATISFIABLE;
            case INFEASIBLE -> Answer.UNSATISFIABLE;
            case UNKNOWN -> Answer.UNKNOWN;
            default -> throw new IllegalStateException("CP-SAT says " + status);
        };
    }

    @Override
    public boolean isTrue(int literal) {
        return literal > 0
                ? solver.response().getSolution(literal - 1) == 1
                : solver.response().getSolution(-literal - 1) == 0;
    }

    @Override
    public void stop() {
        solver.stopSearch();
    }

    @Override
    public void close() {}
}
