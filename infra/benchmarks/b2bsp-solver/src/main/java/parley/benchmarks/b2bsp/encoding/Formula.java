package parley.benchmarks.b2bsp.encoding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Clauses over literals as in the DIMACS format: variables count from one, a negative number is a
 * negation. Variable 1 is true, so that {@link #TRUE} and {@link #FALSE} are literals and what is
 * built of constants folds into constants.
 */
public final class Formula {

    public static final int TRUE = 1;
    public static final int FALSE = -TRUE;

    private static final int[] NOTHING = {};

    private final List<int[]> clauses = new ArrayList<>();
    private final List<int[]> atMostOnes = new ArrayList<>();
    private int variables = 1;

    public Formula() {
        clauses.add(new int[] {TRUE});
    }

    public int variables() {
        return variables;
    }

    /** Not to be changed. */
    public List<int[]> clauses() {
        return clauses;
    }

    /** Sets of literals of which at most one is true; not to be changed. */
    public List<int[]> atMostOnes() {
        return atMostOnes;
    }

    /** A new one. */
    public int variable() {
        return ++variables;
    }

    int[] variables(int number) {
        int[] literals = new int[number];
        Arrays.setAll(literals, _ -> variable());
        return literals;
    }

    /** At least one is true. */
    public void clause(int... literals) {
        for (int literal : literals) {
            if (literal == TRUE) {
                return;
            }
        }
        clauses.add(without(FALSE, literals));
    }

    void implies(int literal, int consequence) {
        clause(-literal, consequence);
    }

    /** At most one is true. */
    public void atMostOne(int... literals) {
        int[] open = without(FALSE, literals);
        int trues = (int) Arrays.stream(open).filter(literal -> literal == TRUE).count();
        if (trues > 0) {
            for (int literal : without(TRUE, open)) {
                clause(-literal);
            }
        }
        if (trues > 1) {
            clause(NOTHING);
        } else if (trues == 0 && open.length > 1) {
            atMostOnes.add(open);
        }
    }

    /** A literal that is true exactly if one of these is. */
    int or(int... literals) {
        int[] open = without(FALSE, literals);
        for (int literal : open) {
            if (literal == TRUE) {
                return TRUE;
            }
        }
        return switch (open.length) {
            case 0 -> FALSE;
            case 1 -> open[0];
            default -> newOr(open);
        };
    }

    private int newOr(int[] literals) {
        int or = variable();
        int[] clause = Arrays.copyOf(literals, literals.length + 1);
        clause[literals.length] = -or;
        clause(clause);
        for (int literal : literals) {
            implies(literal, or);
        }
        return or;
    }

    /** A literal that is true exactly if all of these are. */
    int and(int... literals) {
        return -or(Arrays.stream(literals).map(literal -> -literal).toArray());
    }

    static int[] without(int unwanted, int[] literals) {
        return Arrays.stream(literals).filter(literal -> literal != unwanted).toArray();
    }
}
