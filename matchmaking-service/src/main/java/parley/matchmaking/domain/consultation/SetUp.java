package parley.matchmaking.domain.consultation;

import java.time.ZoneId;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ParticipantId;
import parley.matchmaking.domain.meeting.BookedInterpreter;
import parley.matchmaking.domain.meeting.Party;

/**
 * What an organiser decides before meetings can be scheduled.
 *
 * @param onSite companies that come in person; two of them meet at a table
 * @param legalHours at most one per time zone; a zone without is open all day
 */
public record SetUp(
        SlotGrid grid,
        Places places,
        List<EngagedInterpreter> interpreters,
        List<Unavailability> unavailability,
        List<Party> onSite,
        List<LegalHours> legalHours,
        Preferences preferences) {

    /** Without preferences. */
    public SetUp(
            SlotGrid grid,
            Places places,
            List<EngagedInterpreter> interpreters,
            List<Unavailability> unavailability,
            List<Party> onSite,
            List<LegalHours> legalHours) {
        this(grid, places, interpreters, unavailability, onSite, legalHours, Preferences.NONE);
    }

    public SetUp {
        interpreters = List.copyOf(interpreters);
        unavailability = List.copyOf(unavailability);
        onSite = List.copyOf(onSite);
        legalHours = List.copyOf(legalHours);
    }

    /**
     * Where it said that it can't, where the law of its time zone says so, and where its people are
     * in sessions.
     */
    NavigableSet<Integer> unavailableSlotsOf(Negotiator company) {
        NavigableSet<Integer> unavailable =
                unavailableSlotsOf(company.company().company(), company.timeZone());
        unavailable.addAll(company.busy());
        return unavailable;
    }

    /** Of a company in a time zone, without the sessions of its people. */
    public NavigableSet<Integer> unavailableSlotsOf(CompanyId company, ZoneId timeZone) {
        NavigableSet<Integer> unavailable = new TreeSet<>();
        unavailability.stream()
                .filter(one -> one.company().company().equals(company))
                .map(Unavailability::slots)
                .forEach(unavailable::addAll);
        legalHours.stream()
                .filter(hours -> hours.zone().equals(timeZone))
                .forEach(hours -> unavailable.addAll(closed(hours)));
        return unavailable;
    }

    private List<Integer> closed(LegalHours hours) {
        return IntStream.range(0, grid.size())
                .filter(slot -> !hours.permit(grid.span(slot)))
                .boxed()
                .toList();
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
