package parley.matchmaking.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;

/** Shows who meets whom when: all of it to those who oversee a forum, to others what is theirs. */
public final class SeeTimetable {

    private static final int PAGE = 500;

    private static final Comparator<Appointment> BY_SLOT =
            Comparator.comparingInt((Appointment one) -> one.booking().place().slot())
                    .thenComparing(one -> one.meeting().requester().reference())
                    .thenComparing(one -> one.meeting().responder().reference());

    private final Authority authority;
    private final Companies companies;
    private final Meetings meetings;
    private final ReadConsultation consultations;

    public SeeTimetable(
            Authority authority,
            Companies companies,
            Meetings meetings,
            ReadConsultation consultations) {
        this.authority = authority;
        this.companies = companies;
        this.meetings = meetings;
        this.consultations = consultations;
    }

    public Outcome<TimetableSheet> whole(ForumId forum, Caller caller) {
        return consultations
                .read(forum, caller)
                .map(
                        consultation ->
                                new TimetableSheet(
                                        forum,
                                        consultation.value().setUp().grid(),
                                        companies.of(forum),
                                        appointments(forum, Optional.empty())));
    }

    /**
     * What concerns one person, whose right to see it was checked before.
     *
     * @param subject of their token
     */
    public Outcome<List<Appointment>> personal(ForumId forum, String subject) {
        return authority
                .forum(forum)
                .map(_ -> appointments(forum, Optional.of(authority.viewer(forum, subject))));
    }

    /** The forum's companies' names; empty for one that events don't name. */
    public Function<CompanyId, Optional<String>> names(ForumId forum) {
        return company -> companies.find(forum, company).map(Company::name);
    }

    private List<Appointment> appointments(ForumId forum, Optional<Viewer> viewer) {
        List<Appointment> all = new ArrayList<>();
        List<Meeting> page = page(forum, viewer, Optional.empty());
        while (!page.isEmpty()) {
            page.forEach(meeting -> Appointment.of(meeting).ifPresent(all::add));
            page = page(forum, viewer, Optional.of(page.getLast().id().toString()));
        }
        all.sort(BY_SLOT);
        return all;
    }

    private List<Meeting> page(ForumId forum, Optional<Viewer> viewer, Optional<String> after) {
        return meetings.page(forum, Optional.empty(), viewer, after, PAGE);
    }
}
