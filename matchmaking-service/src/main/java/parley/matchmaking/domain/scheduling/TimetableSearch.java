package parley.matchmaking.domain.scheduling;

import java.util.Random;

/**
 * Simulated annealing by {@link SlotExchange}: keeps the meetings that are placed and looks for
 * fewer breaks. Ends after a number of steps and draws from a seeded generator whose algorithm the
 * JDK specifies, so that it is repeatable.
 */
public final class TimetableSearch {

    private static final double HOT = 1.0;
    private static final double COLD = 0.08;

    private final Timetable timetable;
    private final SlotExchange exchange;
    private final Random random;

    private TimetableSearch(Timetable timetable, long seed) {
        this.timetable = timetable;
        exchange = new SlotExchange(timetable);
        random = new Random(seed);
    }

    /**
     * Searches from a timetable, which it leaves alone.
     *
     * @param target stop at this many breaks
     * @return the timetable with the fewest breaks seen, {@code start} if none was better
     */
    public static Timetable fewerBreaks(Timetable start, int steps, int target, long seed) {
        int[] best = new TimetableSearch(start.copy(), seed).run(steps, target);
        return Timetable.of(start.problem(), best);
    }

    private int[] run(int steps, int target) {
        int[] best = timetable.slots();
        int breaks = timetable.breaks();
        int fewest = breaks;
        IndexedProblem problem = timetable.problem();
        if (problem.meetings() == 0 || problem.slots() < 2) {
            return best;
        }
        for (int step = 0; step < steps && fewest > target; step++) {
            int meeting = random.nextInt(problem.meetings());
            int slot = random.nextInt(problem.slots());
            double temperature = HOT * Math.pow(COLD / HOT, step / (double) steps);
            int from = timetable.slotOf(meeting);
            if (from == Timetable.NONE || from == slot || !exchange.tryMove(meeting, slot)) {
                continue;
            }
            int added = exchange.breaksAdded();
            if (added > 0 && random.nextDouble() >= Math.exp(-added / temperature)) {
                exchange.undo();
                continue;
            }
            breaks += added;
            if (breaks < fewest) {
                fewest = breaks;
                best = timetable.slots();
            }
        }
        return best;
    }
}
