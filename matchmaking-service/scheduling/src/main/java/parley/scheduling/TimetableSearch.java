package parley.scheduling;

import java.util.Random;

/**
 * Simulated annealing for fewer breaks: a placed meeting changes slots ({@link SlotExchange}), an
 * unplaced one tries to come in ({@link Insertion}). What the policy puts before breaks never gets
 * worse and may get better.
 *
 * <p>Ends after a number of steps, draws from a seeded generator whose algorithm the JDK specifies,
 * and calculates strictly, so that it is repeatable on any machine.
 */
public final class TimetableSearch {

    /** Temperatures, in the unit of {@link Timetable#strain}; from trials with 60 sellers. */
    private static final double HOT = 4.8;

    private static final double COLD = 0.64;

    /** Looking costs a lock: a few milliseconds' steps at a time. */
    private static final int STEPS_BETWEEN_LOOKS = 4096;

    private final Timetable timetable;
    private final Move exchange;
    private final Move insertion;
    private final Random random;

    private TimetableSearch(Timetable timetable, long seed) {
        this.timetable = timetable;
        exchange = new SlotExchange(timetable);
        insertion = new Insertion(timetable);
        random = new Random(seed);
    }

    /**
     * Searches from a timetable, which it leaves alone.
     *
     * @param steps moves to try
     * @return the best timetable seen, an equal of {@code start} if none was better
     */
    public static Timetable improve(Timetable start, int steps, long seed) {
        return improve(start, steps, seed, Watch.none());
    }

    /**
     * The same, watched.
     *
     * @throws java.util.concurrent.CancellationException if the watch stops it
     */
    public static Timetable improve(Timetable start, int steps, long seed, Watch watch) {
        boolean nothingToMove = start.problem().meetings() == 0 || start.problem().slots() == 0;
        return nothingToMove ? start : new TimetableSearch(start.copy(), seed).search(steps, watch);
    }

    private Timetable search(int steps, Watch watch) {
        Snapshot best = new Snapshot(timetable);
        boolean done = timetable.isFaultless();
        double cooling = StrictMath.pow(COLD / HOT, 1.0 / steps);
        double temperature = HOT;
        for (int step = 0; step < steps && !done; step++) {
            if (step % STEPS_BETWEEN_LOOKS == 0) {
                watch.throwIfCancelled();
            }
            temperature *= cooling;
            if (step(temperature) && best.isWorseThan(timetable)) {
                best.take(timetable);
                done = timetable.isFaultless();
            }
        }
        return best.timetable();
    }

    private boolean step(double temperature) {
        int meeting = random.nextInt(timetable.problem().meetings());
        int slot = random.nextInt(timetable.problem().slots());
        int from = timetable.slotOf(meeting);
        Move move = from == Timetable.NONE ? insertion : exchange;
        int prioritySum = timetable.prioritySum();
        int strain = timetable.strain();
        if (from == slot || !move.tryPlace(meeting, slot, random)) {
            return false;
        }
        int added = timetable.strain() - strain;
        if (timetable.prioritySum() == prioritySum
                && added > 0
                && random.nextDouble() >= StrictMath.exp(-added / temperature)) {
            move.undo();
            return false;
        }
        return true;
    }
}
