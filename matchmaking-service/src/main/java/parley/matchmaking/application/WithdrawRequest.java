package parley.matchmaking.application;

import parley.matchmaking.domain.Objection;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;

/** The requester takes its request back; who waits for the place moves up. */
public final class WithdrawRequest {

    private final Authority authority;
    private final FindMeeting find;
    private final Meetings meetings;
    private final Consultations consultations;
    private final AdmitMeetings admit;

    public WithdrawRequest(
            Authority authority,
            FindMeeting find,
            Meetings meetings,
            Consultations consultations,
            AdmitMeetings admit) {
        this.authority = authority;
        this.find = find;
        this.meetings = meetings;
        this.consultations = consultations;
        this.admit = admit;
    }

    /**
     * Repeatable. A scheduling that runs is told before, so that it gives the meeting no place, and
     * after, in case it was ordered in between.
     */
    public Outcome<Meeting> withdraw(ForumId forum, MeetingId id, Caller caller) {
        return find.in(forum, id)
                .flatMap(asked -> authority.represent(forum, asked.requester().company(), caller))
                .flatMap(_ -> leftOut(forum, id))
                .flatMap(
                        _ ->
                                meetings.change(id, current -> current.value().withdraw())
                                        .orMissing(FindMeeting.notFound(id)))
                .map(withdrawn -> followed(withdrawn.value()));
    }

    /** Where nothing is set up yet, there is nothing to leave it out of. */
    private Outcome<MeetingId> leftOut(ForumId forum, MeetingId id) {
        return switch (consultations.change(forum, current -> current.value().leaveOut(id))) {
            case Change.Now<Consultation> _, Change.Missing<Consultation> _ -> Outcome.of(id);
            case Change.Refused<Consultation>(Objection because) -> Refusals.refused(because);
        };
    }

    private Meeting followed(Meeting withdrawn) {
        Outcome<MeetingId> _ = leftOut(withdrawn.forum(), withdrawn.id());
        admit.admit(
                withdrawn.forum(),
                withdrawn.requester().company(),
                withdrawn.responder().company());
        return withdrawn;
    }
}
