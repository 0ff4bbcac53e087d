package parley.matchmaking.domain.consultation;

import java.util.SortedSet;
import java.util.TreeSet;
import parley.matchmaking.domain.meeting.Party;

/** Slots in which a company cannot meet. */
public record Unavailability(Party company, SortedSet<Integer> slots) {

    public Unavailability {
        slots = new TreeSet<>(slots);
    }
}
