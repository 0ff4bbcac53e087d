package parley.benchmarks.b2bsp.search;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import parley.benchmarks.b2bsp.instance.Problem;
import parley.benchmarks.b2bsp.instance.Schedule;

/**
 * Simulated annealing over rosters. A meeting exchanges slots along a {@link Chain}; one without a
 * slot takes one and pushes out who is in its way. Repeatable but for when it is told to stop.
 */
public final class ExchangeSearch {

    /** Temperatures in the unit of {@link Strain}. */
    private static final double HOT = 1.8;

    private static final double COLD = 1.2;
    private static final int STEPS_BETWEEN_LOOKS = 256;

    /** One step of so many takes any meeting: only those find circles. */
    private static final int STEPS_TO_ANY = 32;

    private final Problem problem;
    private final Roster roster;
    private final Strain strain;
    private final Chain chain;
    private final MovesByDay moves;
    private final SplittableRandom random;
    private final Consumer<Schedule> better;
    private int fewestBreaks = Integer.MAX_VALUE;
    private double temperature;

    /**
     * @param better gets each schedule that has fewer breaks than those before since the start
     */
    public ExchangeSearch(Problem problem, long seed, Consumer<Schedule> better) {
        this.problem = problem;
        this.better = better;
        roster = new Roster(problem);
        strain = new Strain(roster);
        chain = new Chain(roster);
        moves = new MovesByDay(problem.slots(), strain);
        random = new SplittableRandom(seed);
    }

    /** One cooling from hot to cold, which begins with nothing. */
    public void anneal(long steps, BooleanSupplier stop) {
        clear();
        double cooling = Math.pow(COLD / HOT, (double) STEPS_BETWEEN_LOOKS / steps);
        temperature = HOT;
        for (long step = 0; step < steps && !stop.getAsBoolean(); step += STEPS_BETWEEN_LOOKS) {
            for (int look = 0; look < STEPS_BETWEEN_LOOKS; look++) {
                step();
            }
            temperature *= cooling;
        }
    }

    private void clear() {
        for (int meeting = 0; meeting < problem.meetings(); meeting++) {
            if (roster.slotOf(meeting) != Roster.NONE) {
                roster.take(meeting);
            }
        }
        fewestBreaks = Integer.MAX_VALUE;
    }

    private void step() {
        if (problem.precedences().isEmpty()
                && roster.unplaced() == 0
                && random.nextInt(STEPS_TO_ANY) != 0) {
            exchangeFromItsEnd();
        } else {
            moveAny();
        }
    }

    /**
     * Begins at a day that a chain would change. Of its two ends one adds at most half of what both
     * add, so a first day that adds more than half of what would be accepted is not worth
     * following.
     */
    private void exchangeFromItsEnd() {
        double accepted = temperature * random.nextExponential();
        int meeting = random.nextInt(problem.meetings());
        int participant = random.nextBoolean() ? problem.one(meeting) : problem.other(meeting);
        DayMoves ofDay = moves.of(roster.day(participant));
        int relief = roster.overfull() > 0 ? Strain.OF_FULL_SLOT : 0;
        int few = ofDay.upTo((int) ((accepted + relief) / 2));
        if (few == 0) {
            return;
        }
        int move = ofDay.move(random.nextInt(few));
        int first = roster.meetingAt(participant, DayMoves.from(move));
        if (problem.allows(first, DayMoves.to(move))
                && chain.follow(first, DayMoves.to(move))
                && strain.added(chain) <= accepted) {
            chain.exchange();
            consider();
        }
    }

    private void moveAny() {
        int meeting = random.nextInt(problem.meetings());
        long others = problem.allowed(meeting);
        if (roster.slotOf(meeting) != Roster.NONE) {
            others &= ~(1L << roster.slotOf(meeting));
        }
        if (others == 0) {
            return;
        }
        int slot = randomOf(others);
        if (roster.slotOf(meeting) == Roster.NONE) {
            insert(meeting, slot);
        } else {
            exchange(meeting, slot);
        }
    }

    private int randomOf(long slots) {
        long left = slots;
        for (int skip = random.nextInt(Long.bitCount(slots)); skip > 0; skip--) {
            left &= left - 1;
        }
        return Long.numberOfTrailingZeros(left);
    }

    private void exchange(int meeting, int slot) {
        if (!chain.follow(meeting, slot)) {
            return;
        }
        int added = strain.added(chain);
        if (problem.precedences().isEmpty()) {
            if (accepts(added)) {
                chain.exchange();
                consider();
            }
            return;
        }
        int before = strain.ofPrecedences(chain);
        chain.exchange();
        if (accepts(added + strain.ofPrecedences(chain) - before)) {
            consider();
        } else {
            chain.exchangeBack();
        }
    }

    private void insert(int meeting, int slot) {
        if (accepts(strain.added(meeting, slot))) {
            int inWayOfOne = roster.meetingAt(problem.one(meeting), slot);
            if (inWayOfOne != Roster.NONE) {
                roster.take(inWayOfOne);
            }
            int inWayOfOther = roster.meetingAt(problem.other(meeting), slot);
            if (inWayOfOther != Roster.NONE) {
                roster.take(inWayOfOther);
            }
            roster.place(meeting, slot);
            consider();
        }
    }

    private boolean accepts(int added) {
        return added <= 0 || random.nextDouble() < Math.exp(-added / temperature);
    }

    private void consider() {
        if (roster.breaks() < fewestBreaks && strain.isSchedule()) {
            fewestBreaks = roster.breaks();
            better.accept(roster.schedule());
        }
    }
}
