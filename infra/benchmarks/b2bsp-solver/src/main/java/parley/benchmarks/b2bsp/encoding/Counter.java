package parley.benchmarks.b2bsp.encoding;

import java.util.Arrays;

/**
 * Counts true literals in unary: of the result the literal at i is true exactly if more than i are.
 */
enum Counter {
    /** A balanced tree of sums. */
    TOTALIZER {
        @Override
        int[] open(Formula formula, int[] literals, int most) {
            if (literals.length <= 1) {
                return Arrays.copyOf(literals, Math.min(literals.length, most));
            }
            int half = literals.length / 2;
            int[] left = open(formula, Arrays.copyOf(literals, half), most);
            int[] right = open(formula, Arrays.copyOfRange(literals, half, literals.length), most);
            int[] sum = formula.variables(Math.min(most, literals.length));
            add(formula, left, right, sum);
            return sum;
        }
    },
    /** One literal after the other. */
    SEQUENTIAL {
        @Override
        int[] open(Formula formula, int[] literals, int most) {
            int[] counted = {};
            for (int index = 0; index < literals.length; index++) {
                int[] next = formula.variables(Math.min(most, index + 1));
                add(formula, counted, new int[] {literals[index]}, next);
                counted = next;
            }
            return counted;
        }
    };

    /**
     * Adds what counts these literals.
     *
     * @param most how far to count
     * @return as many literals, or fewer if there are fewer to count
     */
    int[] count(Formula formula, int[] literals, int most) {
        int[] possible = Formula.without(Formula.FALSE, literals);
        int[] open = Formula.without(Formula.TRUE, possible);
        int certain = possible.length - open.length;
        int[] result = new int[Math.min(most, possible.length)];
        Arrays.fill(result, 0, Math.min(certain, result.length), Formula.TRUE);
        if (certain < result.length) {
            int[] counted = open(formula, open, result.length - certain);
            System.arraycopy(counted, 0, result, certain, counted.length);
        }
        return result;
    }

    abstract int[] open(Formula formula, int[] literals, int most);

    /** In both directions; all three stop at the same number, so that none misses one. */
    private static void add(Formula formula, int[] left, int[] right, int[] sum) {
        for (int i = 0; i <= left.length; i++) {
            for (int j = 0; j <= right.length; j++) {
                if (i + j > 0 && i + j <= sum.length) {
                    formula.clause(-at(left, i - 1), -at(right, j - 1), sum[i + j - 1]);
                }
                if (i + j < sum.length) {
                    formula.clause(at(left, i), at(right, j), -sum[i + j]);
                }
            }
        }
    }

    /** Reaching none is certain, reaching more than there are is impossible. */
    private static int at(int[] sum, int index) {
        if (index < 0) {
            return Formula.TRUE;
        }
        return index < sum.length ? sum[index] : Formula.FALSE;
    }
}
