package parley.matchmaking.application;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.Objection;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent;
import parley.matchmaking.domain.meeting.MeetingStatus;
import parley.matchmaking.domain.meeting.Party;
import parley.matchmaking.domain.meeting.Priority;
import parley.matchmaking.domain.meeting.RequestPolicy;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;
import parley.platform.time.ForumClock;

/** A company asks another for a meeting. */
public final class RequestMeeting {

    private final Authority authority;
    private final Meetings meetings;
    private final Consultations consultations;
    private final RequestRulebooks rules;
    private final ExpireRequests expire;
    private final ForumClock clock;

    public RequestMeeting(
            Authority authority,
            Meetings meetings,
            Consultations consultations,
            RequestRulebooks rules,
            ExpireRequests expire,
            ForumClock clock) {
        this.authority = authority;
        this.meetings = meetings;
        this.consultations = consultations;
        this.rules = rules;
        this.expire = expire;
        this.clock = clock;
    }

    /**
     * Repeatable.
     *
     * @param request the same for the same call; a repeated one gets the meeting that it made
     * @param message from the requester to the responder; stays in this service
     */
    public record Request(
            UUID request,
            CompanyId requester,
            CompanyId responder,
            Priority priority,
            @Nullable String message) {}

    public Outcome<Meeting> request(ForumId forum, Caller caller, Request request) {
        return authority
                .represent(forum, request.requester(), caller)
                .flatMap(
                        requester ->
                                authority
                                        .company(forum, request.responder())
                                        .flatMap(
                                                responder ->
                                                        request(
                                                                forum, requester, responder,
                                                                request)));
    }

    private Outcome<Meeting> request(
            ForumId forum, Company requester, Company responder, Request request) {
        Optional<Objection> objection = objection(forum, requester, responder);
        if (objection.isPresent()) {
            return Refusals.refused(objection.get());
        }
        Decision.Changed<Meeting, MeetingEvent> asked =
                Meeting.requested(
                        PairIds.meeting(forum, requester.id(), responder.id()),
                        forum,
                        request.request(),
                        Party.of(requester),
                        Party.of(responder),
                        request.priority(),
                        request.message(),
                        clock.now());
        if (!meetings.add(asked.after(), asked.events())) {
            return repeated(asked.after(), request);
        }
        return stillWelcome(asked.after(), requester, responder);
    }

    /** A withdrawal, a block or a closing time between look and write did not see this request. */
    private Outcome<Meeting> stillWelcome(Meeting asked, Company requester, Company responder) {
        Optional<Objection> objection = objection(asked.forum(), requester, responder);
        if (objection.isEmpty()) {
            return Outcome.of(asked);
        }
        consultations.find(asked.forum()).stream()
                .flatMap(consultation -> consultation.value().departures().withdrawals().stream())
                .filter(withdrawal -> asked.involves(withdrawal.company()))
                .forEach(
                        withdrawal ->
                                meetings.change(
                                        asked.id(),
                                        meeting ->
                                                meeting.value()
                                                        .cancel(
                                                                withdrawal.company(),
                                                                withdrawal.reason(),
                                                                withdrawal.at())));
        expire.ifDue(asked);
        return Refusals.refused(objection.get());
    }

    private Outcome<Meeting> repeated(Meeting asked, Request request) {
        Meeting existing =
                meetings.find(asked.id())
                        .orElseThrow(() -> new IllegalStateException("Meeting vanished: " + asked))
                        .value();
        return existing.request().equals(request.request())
                ? Outcome.of(existing)
                : Outcome.refused(
                        Refusal.conflict(
                                        "meeting-already-requested",
                                        "%s asked %s for a meeting already; it is %s."
                                                .formatted(
                                                        existing.requester().reference(),
                                                        existing.responder().reference(),
                                                        MeetingStatus.of(existing.state())))
                                .with("meetingId", existing.id().toString()));
    }

    private Optional<Objection> objection(ForumId forum, Company requester, Company responder) {
        Set<CompanyId> withdrawn =
                consultations
                        .find(forum)
                        .map(consultation -> consultation.value().withdrawn())
                        .orElse(Set.of());
        return new RequestPolicy(withdrawn, rules.of(forum), clock.now())
                .objectionTo(requester, responder);
    }
}
