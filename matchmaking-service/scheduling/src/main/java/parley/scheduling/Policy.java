package parley.scheduling;

import java.util.EnumSet;
import java.util.List;

/**
 * What a schedule is judged by, most important first. A later objective decides only among
 * schedules that are equal in all before it (lexicographic order).
 *
 * @param order each objective once; what counts meetings before what counts breaks
 */
public record Policy(List<Objective> order) {

    /** Must-meets, number of meetings, sum of their priorities, breaks. */
    public static final Policy STANDARD = new Policy(List.of(Objective.values()));

    /** What can be counted of a schedule. */
    public enum Objective {
        /** Meetings that the organiser has set: the more, the better. */
        MUST_MEETS,
        /** Meetings: the more, the better. */
        MEETINGS,
        /** The sum of the meetings' priorities: the higher, the better. */
        VALUE,
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
        if (order.getLast() != Objective.BREAKS) {
            throw new IllegalArgumentException(
                    "BREAKS come last: they would be fewest without any meeting");
        }
    }

    /** The objectives to which each meeting adds, most important first. */
    public List<Objective> ofMeetings() {
        return order.subList(0, order.size() - 1);
    }
}
