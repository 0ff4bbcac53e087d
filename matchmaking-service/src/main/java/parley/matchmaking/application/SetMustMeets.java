package parley.matchmaking.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.Objection;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Party;
import parley.matchmaking.domain.meeting.Priority;
import parley.matchmaking.domain.meeting.RequestPolicy;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.platform.time.ForumClock;

/**
 * An organiser sets meetings that must be: between companies that have not asked, or of a request
 * whose answer is not awaited. Scheduled before all others.
 */
public final class SetMustMeets {

    private final Authority authority;
    private final Meetings meetings;
    private final Consultations consultations;
    private final RequestRulebooks rules;
    private final AdmitMeetings admit;
    private final ForumClock clock;

    public SetMustMeets(
            Authority authority,
            Meetings meetings,
            Consultations consultations,
            RequestRulebooks rules,
            AdmitMeetings admit,
            ForumClock clock) {
        this.authority = authority;
        this.meetings = meetings;
        this.consultations = consultations;
        this.rules = rules;
        this.admit = admit;
        this.clock = clock;
    }

    /**
     * Repeatable: a pair has one meeting, whoever asked for it.
     *
     * @param call names this call
     * @param priority of a meeting that nobody has asked for yet
     */
    public Outcome<Meeting> set(
            ForumId forum,
            UUID call,
            CompanyId requester,
            CompanyId responder,
            Priority priority,
            Caller caller) {
        return authority
                .organise(forum, caller)
                .flatMap(_ -> authority.company(forum, requester))
                .flatMap(
                        one ->
                                authority
                                        .company(forum, responder)
                                        .flatMap(other -> set(forum, call, one, other, priority)));
    }

    /** The meeting is one like the others again, and stays accepted. */
    public Outcome<Meeting> unset(ForumId forum, MeetingId id, Caller caller) {
        return authority
                .organise(forum, caller)
                .flatMap(
                        _ ->
                                meetings.change(id, current -> current.value().unset())
                                        .orMissing(FindMeeting.notFound(id)))
                .map(Versioned::value);
    }

    /** By id. */
    public Outcome<List<Meeting>> all(ForumId forum, Caller caller) {
        return authority.oversee(forum, caller).map(_ -> meetings.mustMeets(forum));
    }

    private Outcome<Meeting> set(
            ForumId forum, UUID call, Company requester, Company responder, Priority priority) {
        Optional<Objection> objection = objection(forum, requester, responder);
        if (objection.isPresent()) {
            return Refusals.refused(objection.get());
        }
        Decision.Changed<Meeting, MeetingEvent> asked =
                Meeting.set(
                        PairIds.meeting(forum, requester.id(), responder.id()),
                        forum,
                        call,
                        Party.of(requester),
                        Party.of(responder),
                        priority,
                        clock.now());
        MeetingId id = asked.after().id();
        boolean _ = meetings.add(asked.after(), asked.events());
        return meetings.change(id, current -> current.value().set(clock.now()))
                .orMissing(FindMeeting.notFound(id))
                .map(
                        set -> {
                            admit.admit(forum, requester.id(), responder.id());
                            return meetings.find(id).orElse(set).value();
                        });
    }

    private Optional<Objection> objection(ForumId forum, Company requester, Company responder) {
        Set<CompanyId> withdrawn =
                consultations
                        .find(forum)
                        .map(consultation -> consultation.value().withdrawn())
                        .orElse(Set.of());
        return new RequestPolicy(withdrawn, rules.of(forum), clock.now())
                .objectionToSetting(requester, responder);
    }
}
