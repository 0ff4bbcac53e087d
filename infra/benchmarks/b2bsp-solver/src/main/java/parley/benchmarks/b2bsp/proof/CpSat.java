package parley.benchmarks.b2bsp.proof;

import com.google.ortools.sat.BoolArgumentProto;
import com.google.ortools.sat.ConstraintProto;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpModelProto;
import com.google.ortools.sat.IntegerVariableProto;
import java.util.List;
import parley.benchmarks.b2bsp.encoding.Formula;

/** Formulas in the words of CP-SAT. */
final class CpSat {

    private CpSat() {}

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
