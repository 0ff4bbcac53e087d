package parley.scheduling;

import java.util.Random;

/**
 * Gives rooms and interpreters to the meetings of a {@link Timetable} with few changes, see {@link
 * Policy.Objective#CONTINUITY}. Slot by slot by {@link SlotPairings}: forwards first, each going by
 * those before, then to and fro as long as it helps. Then, if the forum is small enough, by
 * annealing with {@link SpanExchange}s. The same timetable gets the same.
 */
final class Continuity {

    private static final long SEED = 2020;

    /** To and fro; in trials with 12,000 meetings the fourth still gained one in a thousand. */
    private static final int MOST_ROUNDS = 4;

    /** In trials with 12,000 meetings it gained nothing in a time in which breaks could be lost. */
    private static final int MOST_MEETINGS = 1_000;

    private static final int STEPS_PER_MEETING = 10_000;

    /** A second of work or less. */
    private static final int MOST_STEPS = 1_000_000;

    /** In changes; from trials with Pohang. */
    private static final double HOT = 0.6;

    private static final double COLD = 0.1;

    private final Allocation allocation;
    private final ChangeCount count;
    private final SlotPairings pairings;

    private Continuity(Timetable timetable, Successions successions) {
        allocation = new Allocation(timetable);
        count = new ChangeCount(allocation, successions);
        pairings = new SlotPairings(allocation, count);
    }

    /**
     * Rooms and interpreters for a timetable.
     *
     * @param bound to stop at: there can't be fewer changes
     */
    static Continuity of(Timetable timetable, Successions successions, int bound) {
        Continuity continuity = new Continuity(timetable, successions);
        continuity.forwards();
        continuity.toAndFro();
        if (continuity.changes() > bound && timetable.placed() <= MOST_MEETINGS) {
            continuity.anneal(Math.min(MOST_STEPS, timetable.placed() * STEPS_PER_MEETING));
        }
        return continuity;
    }

    Allocation allocation() {
        return allocation;
    }

    int changes() {
        return count.all();
    }

    private void forwards() {
        for (int slot = 0; slot < allocation.problem().slots(); slot++) {
            pairings.pair(slot);
        }
    }

    private void toAndFro() {
        int before = Integer.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS && count.all() < before; round++) {
            before = count.all();
            for (int slot = allocation.problem().slots() - 1; slot >= 0; slot--) {
                pairings.pair(slot);
            }
            forwards();
        }
    }

    private void anneal(int steps) {
        int before = count.all();
        Allocation.Given given = allocation.given();
        Random random = new Random(SEED);
        SpanExchange exchange = new SpanExchange(allocation, count);
        double cooling = StrictMath.pow(COLD / HOT, 1.0 / steps);
        double temperature = HOT;
        for (int step = 0; step < steps; step++) {
            temperature *= cooling;
            int more = exchange.tryOne(random);
            if (more > 0 && random.nextDouble() >= StrictMath.exp(-more / temperature)) {
                exchange.exchange();
            }
        }
        toAndFro();
        if (count.all() > before) {
            allocation.restore(given);
        }
    }
}
