package parley.benchmarks.b2bsp.encoding;

import java.util.Arrays;

/** The clauses of one participant's day: when they meet, how often, and their breaks. */
final class Day {

    private final Formula formula;
    private final int[] meets;
    private final int meetings;
    private final int[] breaks;

    /**
     * @param meets per slot whether the participant has a meeting
     * @param meetings how many they have
     */
    Day(Formula formula, int[] meets, int meetings, Counter counter) {
        this.formula = formula;
        this.meets = meets;
        this.meetings = meetings;
        int[] count = counter.count(formula, meets, meetings + 1);
        for (int index = 0; index <= meetings; index++) {
            int reached = index < count.length ? count[index] : Formula.FALSE;
            formula.clause(index < meetings ? reached : -reached);
        }
        breaks = countBreaks();
    }

    /** In unary, as {@link Counter} counts. */
    int[] breaks() {
        return breaks;
    }

    private int[] countBreaks() {
        int slots = meets.length;
        int most = Math.min(meetings - 1, slots - meetings);
        if (most <= 0) {
            return new int[0];
        }
        int[] met = new int[slots];
        int[] willMeet = new int[slots];
        int[] ends = new int[slots];
        int soFar = Formula.FALSE;
        for (int slot = 0; slot < slots; slot++) {
            ends[slot] =
                    slot == 0
                            ? Formula.FALSE
                            : formula.and(meets[slot], -meets[slot - 1], met[slot - 1]);
            soFar = formula.or(soFar, meets[slot]);
            met[slot] = soFar;
        }
        int later = Formula.FALSE;
        for (int slot = slots - 1; slot >= 0; slot--) {
            later = formula.or(later, meets[slot]);
            willMeet[slot] = later;
        }
        int[] count = Counter.TOTALIZER.count(formula, ends, most + 1);
        if (count.length > most) {
            formula.clause(-count[most]);
        }
        int[] counted = Arrays.copyOf(count, Math.min(most, count.length));
        for (int index = 1; index < counted.length; index++) {
            formula.implies(counted[index], counted[index - 1]);
        }
        sayWhenThereIsABreak(counted.length == 0 ? Formula.FALSE : counted[0], met, willMeet);
        return counted;
    }

    /** Redundant: far apart, or idle between two meetings, says so at once. */
    private void sayWhenThereIsABreak(int any, int[] met, int[] willMeet) {
        int slots = meets.length;
        for (int early = 0; early < slots; early++) {
            for (int late = early + meetings; late < slots; late++) {
                formula.clause(-meets[early], -meets[late], any);
            }
            for (int idle = early + 1; idle < slots; idle++) {
                formula.clause(-met[early], meets[idle], -willMeet[idle], any);
            }
        }
    }
}
