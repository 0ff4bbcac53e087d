package parley.matchmaking.domain.consultation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parley.scheduling.Policy;

/**
 * What makes one timetable better than another, beside who wants to meet whom.
 *
 * @param meetings at most one rule per pair
 * @param wishes at most one per company
 */
public record Preferences(List<MeetingRule> meetings, List<Wish> wishes, Policy policy) {

    public static final Preferences NONE = new Preferences(List.of(), List.of(), Policy.STANDARD);

    public Preferences {
        meetings = List.copyOf(meetings);
        wishes = List.copyOf(wishes);
    }

    /** Slots in which the company's meetings should be; none at all: no wish. */
    Set<Integer> wishedBy(Negotiator company, SlotGrid grid) {
        return wishes.stream()
                .filter(wish -> wish.company().company().equals(company.company().company()))
                .findFirst()
                .<Set<Integer>>map(wish -> wish.rather().slots(grid, company.timeZone()))
                .orElseGet(TreeSet::new);
    }
}
