package parley.benchmarks.b2bsp.instance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;

/**
 * An instance as what solves it calculates with: all that restricts a single meeting is folded into
 * a mask of slots, with what follows from fixed slots and precedences.
 *
 * <p>A day is a mask too: bit t is set where a participant has a meeting in slot t.
 */
public final class Problem {

    /** {@code before} has an earlier slot than {@code after}. */
    public record Precedence(int before, int after) {}

    private final Instance instance;
    private final int fairness;
    private final long[] allowed;
    private final int[] one;
    private final int[] other;
    private final int[][] meetingsOf;
    private final List<Precedence> precedences = new ArrayList<>();

    /**
     * @param fairness by how many breaks participants may differ
     */
    public Problem(Instance instance, int fairness) {
        this.instance = instance;
        this.fairness = fairness;
        int meetings = instance.meetings().size();
        one = instance.meetings().stream().mapToInt(Meeting::one).toArray();
        other = instance.meetings().stream().mapToInt(Meeting::other).toArray();
        allowed = new long[meetings];
        List<List<Integer>> byParticipant = new ArrayList<>();
        instance.forbidden().forEach(_ -> byParticipant.add(new ArrayList<>()));
        for (int meeting = 0; meeting < meetings; meeting++) {
            int after = meeting;
            allowed[meeting] = asked(instance.meetings().get(meeting));
            byParticipant.get(one[meeting]).add(meeting);
            byParticipant.get(other[meeting]).add(meeting);
            instance.meetings()
                    .get(meeting)
                    .predecessors()
                    .forEach(before -> precedences.add(new Precedence(before, after)));
        }
        meetingsOf =
                byParticipant.stream()
                        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new);
        propagate();
    }

    private long asked(Meeting meeting) {
        long morning = firstSlots(instance.morningSlots());
        long slots = firstSlots(instance.slots());
        slots &=
                switch (meeting.session()) {
                    case MORNING -> morning;
                    case AFTERNOON -> ~morning;
                    case ANY -> -1L;
                };
        if (meeting.fixedSlot().isPresent()) {
            slots &= 1L << meeting.fixedSlot().getAsInt();
        }
        for (int participant : List.of(meeting.one(), meeting.other())) {
            for (int slot : instance.forbidden().get(participant)) {
                slots &= ~(1L << slot);
            }
        }
        return slots;
    }

    private void propagate() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Precedence pair : precedences) {
                long afterFirst = -Long.lowestOneBit(allowed[pair.before]) << 1;
                long beforeLast = Long.highestOneBit(allowed[pair.after]) - 1;
                changed |= restrict(pair.after, allowed[pair.before] == 0 ? 0 : afterFirst);
                changed |= restrict(pair.before, allowed[pair.after] == 0 ? 0 : beforeLast);
            }
            for (int meeting = 0; meeting < meetings(); meeting++) {
                if (Long.bitCount(allowed[meeting]) == 1) {
                    changed |= reserve(meeting);
                }
            }
        }
    }

    private boolean reserve(int meeting) {
        boolean changed = false;
        for (int participant : new int[] {one[meeting], other[meeting]}) {
            for (int rival : meetingsOf[participant]) {
                changed |= rival != meeting && restrict(rival, ~allowed[meeting]);
            }
        }
        return changed;
    }

    private boolean restrict(int meeting, long slots) {
        long before = allowed[meeting];
        allowed[meeting] &= slots;
        return allowed[meeting] != before;
    }

    private static long firstSlots(int slots) {
        return (1L << slots) - 1;
    }

    public Instance instance() {
        return instance;
    }

    public int meetings() {
        return allowed.length;
    }

    public int participants() {
        return meetingsOf.length;
    }

    public int slots() {
        return instance.slots();
    }

    public int tables() {
        return instance.tables();
    }

    public int fairness() {
        return fairness;
    }

    public int one(int meeting) {
        return one[meeting];
    }

    public int other(int meeting) {
        return other[meeting];
    }

    /** The slots that the meeting could have, as a mask. */
    public long allowed(int meeting) {
        return allowed[meeting];
    }

    public boolean allows(int meeting, int slot) {
        return (allowed[meeting] >>> slot & 1) != 0;
    }

    /** Not to be changed. */
    public int[] meetingsOf(int participant) {
        return meetingsOf[participant];
    }

    public List<Precedence> precedences() {
        return precedences;
    }

    /** Whether some meeting has no slot that it could have. */
    public boolean contradictsItself() {
        return Arrays.stream(allowed).anyMatch(slots -> slots == 0);
    }

    /** The groups of idle slots between meetings of a day. */
    public static int breaks(long day) {
        return Math.max(0, Long.bitCount(day & ~(day << 1)) - 1);
    }

    /** The breaks of all participants. */
    public int breaks(Schedule schedule) {
        return Arrays.stream(breaksByParticipant(schedule)).sum();
    }

    public boolean isFair(Schedule schedule) {
        IntSummaryStatistics breaks =
                Arrays.stream(breaksByParticipant(schedule)).summaryStatistics();
        return participants() == 0 || breaks.getMax() - breaks.getMin() <= fairness;
    }

    private int[] breaksByParticipant(Schedule schedule) {
        return Arrays.stream(meetingsOf)
                .mapToInt(
                        meetings ->
                                breaks(
                                        Arrays.stream(meetings)
                                                .mapToLong(
                                                        meeting -> 1L << schedule.slotOf(meeting))
                                                .reduce(0, (day, slot) -> day | slot)))
                .toArray();
    }
}
