package parley.matchmaking.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingState;
import parley.matchmaking.domain.request.Limits;
import parley.matchmaking.domain.request.RequestRules;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;

/** How many meetings each company has, for organisers. */
public final class CountCompanies {

    private final Authority authority;
    private final Companies companies;
    private final Meetings meetings;
    private final RequestRulebooks rules;

    public CountCompanies(
            Authority authority, Companies companies, Meetings meetings, RequestRulebooks rules) {
        this.authority = authority;
        this.companies = companies;
        this.meetings = meetings;
        this.rules = rules;
    }

    /**
     * One company's figures.
     *
     * @param agreed meetings that are to be held or were
     */
    public record Figures(Company company, long agreed, long waiting, Limits limits) {

        public boolean isBelowMinimum() {
            return agreed < limits.minimum();
        }
    }

    /** By reference. */
    public Outcome<List<Figures>> count(ForumId forum, Caller caller) {
        return authority.oversee(forum, caller).map(_ -> counted(forum));
    }

    private List<Figures> counted(ForumId forum) {
        RequestRules limits = rules.of(forum);
        Map<CompanyId, Long> agreed = new HashMap<>();
        Map<CompanyId, Long> waiting = new HashMap<>();
        for (Meeting meeting : allOf(forum)) {
            if (meeting.isAgreed()) {
                count(meeting, agreed);
            } else if (meeting.state() instanceof MeetingState.Waiting) {
                count(meeting, waiting);
            }
        }
        return companies.of(forum).stream()
                .map(
                        one ->
                                new Figures(
                                        one,
                                        agreed.getOrDefault(one.id(), 0L),
                                        waiting.getOrDefault(one.id(), 0L),
                                        limits.limitsOf(one)))
                .toList();
    }

    private List<Meeting> allOf(ForumId forum) {
        return meetings.page(
                forum, Optional.empty(), Optional.empty(), Optional.empty(), Integer.MAX_VALUE);
    }

    private static void count(Meeting meeting, Map<CompanyId, Long> by) {
        by.merge(meeting.requester().company(), 1L, Long::sum);
        by.merge(meeting.responder().company(), 1L, Long::sum);
    }
}
