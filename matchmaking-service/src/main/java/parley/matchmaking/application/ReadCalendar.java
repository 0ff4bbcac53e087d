package parley.matchmaking.application;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;

/** Reads calendars from the meetings. */
public final class ReadCalendar {

    private final Authority authority;
    private final Companies companies;
    private final Meetings meetings;

    public ReadCalendar(Authority authority, Companies companies, Meetings meetings) {
        this.authority = authority;
        this.companies = companies;
        this.meetings = meetings;
    }

    /** Of the whole forum, for those who oversee it. */
    public Outcome<MeetingCalendar> whole(ForumId forum, Caller caller) {
        return authority
                .oversee(forum, caller)
                .map(_ -> read(forum, Optional.empty(), forum.value()));
    }

    MeetingCalendar of(ForumId forum, Viewer viewer, String name) {
        return read(forum, Optional.of(viewer), name);
    }

    private MeetingCalendar read(ForumId forum, Optional<Viewer> viewer, String name) {
        Map<CompanyId, Company> known =
                companies.of(forum).stream()
                        .collect(Collectors.toMap(Company::id, Function.identity()));
        return new MeetingCalendar(
                name,
                meetings
                        .page(forum, Optional.empty(), viewer, Optional.empty(), Integer.MAX_VALUE)
                        .stream()
                        .flatMap(
                                meeting ->
                                        FindMeeting.told(meeting.state()).stream()
                                                .map(
                                                        booking ->
                                                                CalendarEntry.of(
                                                                        meeting, booking, known)))
                        .sorted(
                                Comparator.comparing((CalendarEntry entry) -> entry.time().start())
                                        .thenComparing(CalendarEntry::uid))
                        .toList());
    }
}
