package parley.matchmaking.domain.consultation;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ParticipantId;
import parley.matchmaking.domain.meeting.BookedInterpreter;

/** What an organiser decides before meetings can be scheduled. */
public record SetUp(
        SlotGrid grid,
        int videoRooms,
        List<EngagedInterpreter> interpreters,
        List<Unavailability> unavailability) {

    public SetUp {
        interpreters = List.copyOf(interpreters);
        unavailability = List.copyOf(unavailability);
    }

    public SortedSet<Integer> unavailableSlotsOf(CompanyId company) {
        return unavailability.stream()
                .filter(one -> one.company().company().equals(company))
                .map(Unavailability::slots)
                .findFirst()
                .orElseGet(() -> Collections.unmodifiableSortedSet(new TreeSet<>()));
    }

    public boolean engages(ParticipantId interpreter) {
        return interpreters.stream().anyMatch(one -> one.who().participant().equals(interpreter));
    }

    BookedInterpreter interpreter(String reference) {
        return interpreters.stream()
                .map(EngagedInterpreter::who)
                .filter(one -> one.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No interpreter " + reference));
    }
}
