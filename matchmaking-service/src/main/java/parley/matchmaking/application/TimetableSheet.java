package parley.matchmaking.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.Placement;
import parley.matchmaking.domain.consultation.SetUp;
import parley.matchmaking.domain.consultation.SlotGrid;
import parley.matchmaking.domain.consultation.Timetable;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Party;
import parley.matchmaking.domain.programme.BusyTimes;

/**
 * The published timetable with all that one needs to show it.
 *
 * @param rows whoever meets or could, by side (sellers first) and reference
 * @param places by slot and room; also those that were freed since
 */
public record TimetableSheet(
        ForumId forum, int version, SlotGrid grid, List<Row> rows, List<Entry> places) {

    public TimetableSheet {
        rows = List.copyOf(rows);
        places = List.copyOf(places);
    }

    /**
     * A participant.
     *
     * @param unavailable slots, by the set-up and by the programme as both are now
     */
    public record Row(Company company, SortedSet<Integer> unavailable) {}

    /**
     * A place in the timetable.
     *
     * @param freed whether a withdrawal took it back
     */
    public record Entry(Placement placement, boolean freed) {}

    static TimetableSheet of(
            Consultation consultation, Timetable timetable, List<Company> known, BusyTimes busy) {
        Set<MeetingId> freed = consultation.freed();
        return new TimetableSheet(
                consultation.forum(),
                timetable.version(),
                consultation.setUp().grid(),
                known.stream()
                        .sorted(
                                Comparator.comparing(Company::side)
                                        .thenComparing(Company::reference))
                        .map(one -> new Row(one, unavailable(one, consultation.setUp(), busy)))
                        .toList(),
                timetable.placements().stream()
                        .sorted(
                                Comparator.comparingInt(Placement::slot)
                                        .thenComparing(Placement::room))
                        .map(one -> new Entry(one, freed.contains(one.meeting())))
                        .toList());
    }

    private static SortedSet<Integer> unavailable(Company company, SetUp setUp, BusyTimes busy) {
        SortedSet<Integer> slots = setUp.unavailableSlotsOf(company.id(), company.timeZone());
        slots.addAll(busy.slots(setUp.grid(), company.representatives()));
        return slots;
    }

    /** By id. */
    public Map<CompanyId, Company> companies() {
        return rows.stream()
                .map(Row::company)
                .collect(Collectors.toMap(Company::id, Function.identity()));
    }

    /** Those that take place, of one company. */
    public Stream<Entry> held(CompanyId company) {
        return places.stream()
                .filter(entry -> !entry.freed())
                .filter(entry -> isOf(entry.placement(), company));
    }

    private static boolean isOf(Placement placement, CompanyId company) {
        return Stream.of(placement.requester(), placement.responder())
                .map(Party::company)
                .anyMatch(company::equals);
    }
}
