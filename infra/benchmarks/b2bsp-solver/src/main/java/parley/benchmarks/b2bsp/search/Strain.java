package parley.benchmarks.b2bsp.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import parley.benchmarks.b2bsp.instance.Problem;
import parley.benchmarks.b2bsp.instance.Problem.Precedence;

/**
 * What the search drives down: breaks, what makes a roster no schedule, and, as a hint of where to
 * go, idle slots. The weights are from trials.
 */
final class Strain {

    private static final int OF_BREAK = 8;
    private static final int OF_IDLE_SLOT = 1;
    private static final int OF_UNFAIR_BREAK = 12;
    private static final int OF_BROKEN_PRECEDENCE = 12;
    static final int OF_FULL_SLOT = 7;
    private static final int OF_UNPLACED = 24;

    private final Roster roster;
    private final Problem problem;
    private final int[][] precedencesOf;

    Strain(Roster roster) {
        this.roster = roster;
        problem = roster.problem();
        precedencesOf = new int[problem.meetings()][];
        for (int meeting = 0; meeting < problem.meetings(); meeting++) {
            int of = meeting;
            precedencesOf[meeting] =
                    IntStream.range(0, problem.precedences().size())
                            .filter(
                                    index ->
                                            problem.precedences().get(index).before() == of
                                                    || problem.precedences().get(index).after()
                                                            == of)
                            .toArray();
        }
    }

    /** What the exchange would add. */
    int added(Chain chain) {
        int added = full(chain.to(), chain.leaving()) + full(chain.from(), -chain.leaving());
        if (chain.firstEnd() != Roster.NONE) {
            added += changed(chain.firstEnd(), chain) + changed(chain.secondEnd(), chain);
        }
        return added;
    }

    private int changed(int participant, Chain chain) {
        return ofDay(chain.dayAfter(participant)) - ofDay(roster.day(participant));
    }

    private int full(int slot, int more) {
        int over = roster.used(slot) - problem.tables();
        return OF_FULL_SLOT * (Math.max(0, over + more) - Math.max(0, over));
    }

    /** What placing the meeting, and taking those in its way, would add. */
    int added(int meeting, int slot) {
        int one = problem.one(meeting);
        int other = problem.other(meeting);
        int inWayOfOne = roster.meetingAt(one, slot);
        int inWayOfOther = roster.meetingAt(other, slot);
        int added = -OF_UNPLACED + ofDay(roster.day(one) | 1L << slot) - ofDay(roster.day(one));
        added += ofDay(roster.day(other) | 1L << slot) - ofDay(roster.day(other));
        int taken = 0;
        if (inWayOfOne != Roster.NONE) {
            taken++;
            added += OF_UNPLACED + left(inWayOfOne, one, slot);
        }
        if (inWayOfOther != Roster.NONE && inWayOfOther != inWayOfOne) {
            taken++;
            added += OF_UNPLACED + left(inWayOfOther, other, slot);
        }
        return added + full(slot, 1 - taken);
    }

    /** For the other participant of a meeting that is taken. */
    private int left(int meeting, int participant, int slot) {
        int partner =
                problem.one(meeting) == participant ? problem.other(meeting) : problem.one(meeting);
        return ofDay(roster.day(partner) & ~(1L << slot)) - ofDay(roster.day(partner));
    }

    int ofDay(long day) {
        if (day == 0) {
            return 0;
        }
        int breaks = Problem.breaks(day);
        int length = 64 - Long.numberOfLeadingZeros(day) - Long.numberOfTrailingZeros(day);
        return OF_BREAK * breaks
                + OF_IDLE_SLOT * (length - Long.bitCount(day))
                + OF_UNFAIR_BREAK * Math.max(0, breaks - problem.fairness());
    }

    /** Of the precedences that the chain's meetings are in. */
    int ofPrecedences(Chain chain) {
        int strain = 0;
        if (!problem.precedences().isEmpty()) {
            for (int index = 0; index < chain.size(); index++) {
                for (int of : precedencesOf[chain.member(index)]) {
                    strain += isBroken(problem.precedences().get(of)) ? OF_BROKEN_PRECEDENCE : 0;
                }
            }
        }
        return strain;
    }

    private boolean isBroken(Precedence pair) {
        int before = roster.slotOf(pair.before());
        int after = roster.slotOf(pair.after());
        return before != Roster.NONE && after != Roster.NONE && before >= after;
    }

    /** Whether the roster is a schedule, by all that is demanded of one. */
    boolean isSchedule() {
        return roster.unplaced() == 0
                && roster.overfull() == 0
                && problem.precedences().stream().noneMatch(this::isBroken)
                && isFair();
    }

    private boolean isFair() {
        int[] breaks = new int[problem.participants()];
        Arrays.setAll(breaks, participant -> Problem.breaks(roster.day(participant)));
        int fewest = Arrays.stream(breaks).min().orElse(0);
        return Arrays.stream(breaks).allMatch(own -> own - fewest <= problem.fairness());
    }
}
