package parley.scheduling;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * What a schedule is judged by, most important first. A later objective decides only among
 * schedules that are equal in all before it (lexicographic order).
 *
 * @param order each objective once: those to which each meeting adds before the others, and
 *     continuity last, for rooms and interpreters are given to meetings that have their slots
 */
public record Policy(List<Objective> order) {

    private static final Set<Objective> OF_MEETINGS =
            EnumSet.of(Objective.MUST_MEETS, Objective.MEETINGS, Objective.VALUE);

    /** In the order in which {@link Objective} has them. */
    public static final Policy STANDARD = new Policy(List.of(Objective.values()));

    /** What can be counted of a schedule. */
    public enum Objective {
        /** Meetings that the organiser has set: the more, the better. */
        MUST_MEETS(true),

        /** Meetings: the more, the better. */
        MEETINGS(true),

        /** The sum of the meetings' priorities: the higher, the better. */
        VALUE(true),

        /**
         * Meetings that companies lack of the least that they should have: the fewer, the better.
         */
        SHORTFALL(false),

        /** Groups of idle slots between two meetings of a company: the fewer, the better. */
        BREAKS(false),

        /**
         * Breaks of the company that has most: the fewer, the better. The literature on B2BSP
         * limits by how many breaks any two participants differ (Bofill et al., JAIR 74, 2022).
         * They never differ by more than this number, and by exactly it as soon as somebody has
         * none. Giving a break to who has none would lessen the difference as well, but is a favour
         * to nobody, so it does not count.
         */
        FAIRNESS(false),

        /**
         * Wishes that are missed: the fewer, the better. A meeting outside the slots that are
         * wished for it, or for the meetings of one of its companies, misses each of these wishes.
         */
        WISHES(false),

        /**
         * Changes of room of a company or an interpreter from one meeting to the next of its day,
         * and of a company's interpreter from one of its interpreted meetings to the next of its
         * day: the fewer, the better.
         */
        CONTINUITY(false);

        private final boolean toBeMany;

        Objective(boolean toBeMany) {
            this.toBeMany = toBeMany;
        }

        /** Positive where the one number is better, negative where the other is. */
        public int compare(int one, int other) {
            return toBeMany ? Integer.compare(one, other) : Integer.compare(other, one);
        }
    }

    public Policy {
        order = List.copyOf(order);
        if (order.size() != Objective.values().length
                || !EnumSet.copyOf(order).equals(EnumSet.allOf(Objective.class))) {
            throw new IllegalArgumentException(
                    "A policy names each of %s once, not %s"
                            .formatted(List.of(Objective.values()), order));
        }
        if (!EnumSet.copyOf(order.subList(0, OF_MEETINGS.size())).equals(OF_MEETINGS)) {
            throw new IllegalArgumentException(
                    "A policy has %s before the others, not %s".formatted(OF_MEETINGS, order));
        }
        if (order.getLast() != Objective.CONTINUITY) {
            throw new IllegalArgumentException(
                    "A policy has %s last, not %s".formatted(Objective.CONTINUITY, order));
        }
    }

    /** These before the others, which follow in the standard order. */
    public static Policy startingWith(List<Objective> first) {
        Set<Objective> order = new LinkedHashSet<>(first);
        order.addAll(STANDARD.order);
        return new Policy(List.copyOf(order));
    }

    /** The objectives to which each meeting adds, most important first. */
    public List<Objective> ofMeetings() {
        return order.subList(0, OF_MEETINGS.size());
    }

    /** The objectives that depend on the slots of the meetings, most important first. */
    public List<Objective> ofPlaces() {
        return order.subList(OF_MEETINGS.size(), order.size() - 1);
    }

    /** All that are decided when every meeting has its slot or none, most important first. */
    public List<Objective> ofSlots() {
        return order.subList(0, order.size() - 1);
    }

    /** Whether the one is decided before the other. */
    public boolean isBefore(Objective one, Objective other) {
        return order.indexOf(one) < order.indexOf(other);
    }

    /** Positive where the one timetable is better, negative where the other is. */
    public int compare(ToIntFunction<Objective> one, ToIntFunction<Objective> other) {
        for (Objective objective : ofSlots()) {
            int compared =
                    objective.compare(one.applyAsInt(objective), other.applyAsInt(objective));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }
}
