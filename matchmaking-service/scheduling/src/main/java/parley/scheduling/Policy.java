package parley.scheduling;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a schedule is judged by, most important first. A later objective decides only among
 * schedules that are equal in all before it (lexicographic order).
 *
 * @param order each objective once; those to which each meeting adds before the others
 */
public record Policy(List<Objective> order) {

    private static final Set<Objective> OF_MEETINGS =
            EnumSet.of(Objective.MUST_MEETS, Objective.MEETINGS, Objective.VALUE);

    /** Must-meets, number of meetings, sum of their priorities, guaranteed minimum, breaks. */
    public static final Policy STANDARD = new Policy(List.of(Objective.values()));

    /** What can be counted of a schedule. */
    public enum Objective {
        /** Meetings that the organiser has set: the more, the better. */
        MUST_MEETS,
        /** Meetings: the more, the better. */
        MEETINGS,
        /** The sum of the meetings' priorities: the higher, the better. */
        VALUE,
        /**
         * Meetings that companies lack of the least that they should have: the fewer, the better.
         */
        SHORTFALL,
        /** Groups of idle slots between two meetings of a company: the fewer, the better. */
        BREAKS
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
    }

    /** The objectives to which each meeting adds, most important first. */
    public List<Objective> ofMeetings() {
        return order.subList(0, OF_MEETINGS.size());
    }

    /** The objectives that depend on where the meetings are, most important first. */
    public List<Objective> ofPlaces() {
        return order.subList(OF_MEETINGS.size(), order.size());
    }
}
