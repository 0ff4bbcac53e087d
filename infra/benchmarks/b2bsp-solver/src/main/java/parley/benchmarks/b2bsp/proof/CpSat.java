package parley.benchmarks.b2bsp.proof;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolArgumentProto;
import com.google.ortools.sat.ConstraintProto;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpModelProto;
import com.google.ortools.sat.CpObjectiveProto;
import com.google.ortools.sat.IntegerVariableProto;
import java.util.List;
import parley.benchmarks.b2bsp.encoding.Formula;

/** Formulas in the words of CP-SAT. */
final class CpSat {

    private CpSat() {}

    /** Any number of times, by any thread. */
    static synchronized void load() {
        Loader.loadNativeLibraries();
    }

    static CpModel model(Formula formula) {
        CpModel model = new CpModel();
        CpModelProto.Builder proto = model.getBuilder();
        IntegerVariableProto variable =
                IntegerVariableProto.newBuilder().addAllDomain(List.of(0L, 1L)).build();
        for (int number = 0; number < formula.variables(); number++) {
            proto.addVariables(variable);
        }
        for (int[] clause : formula.clauses()) {
            proto.addConstraints(ConstraintProto.newBuilder().setBoolOr(literals(clause)));
        }
        for (int[] literals : formula.atMostOnes()) {
            proto.addConstraints(ConstraintProto.newBuilder().setAtMostOne(literals(literals)));
        }
        return model;
    }

    /** Asks for as few true ones of these literals as there can be. */
    static void minimise(CpModel model, int[] literals) {
        CpObjectiveProto.Builder objective = CpObjectiveProto.newBuilder().setScalingFactor(1);
        int negated = 0;
        for (int literal : literals) {
            objective.addVars(Math.abs(literal) - 1).addCoeffs(literal > 0 ? 1 : -1);
            negated += literal > 0 ? 0 : 1;
        }
        model.getBuilder().setObjective(objective.setOffset(negated));
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
}
