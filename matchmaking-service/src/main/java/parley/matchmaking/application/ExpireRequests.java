package parley.matchmaking.application;

import java.time.Duration;
import java.time.Instant;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingState;
import parley.matchmaking.domain.request.RequestRules;
import parley.platform.time.ForumClock;

/** Ends requests that nobody answered in time. Of an answer and this, the first to write wins. */
public final class ExpireRequests {

    private final Meetings meetings;
    private final RequestRulebooks rules;
    private final ForumClock clock;
    private final Duration answerWithin;

    public ExpireRequests(
            Meetings meetings, RequestRulebooks rules, ForumClock clock, Duration answerWithin) {
        this.meetings = meetings;
        this.rules = rules;
        this.clock = clock;
        this.answerWithin = answerWithin;
    }

    public void sweep() {
        Instant now = clock.now();
        meetings.askedBy(now.minus(answerWithin)).forEach(due -> expire(due.id(), now));
        rules.closedBy(now)
                .forEach(
                        closed ->
                                meetings.open(closed.forum())
                                        .forEach(due -> expire(due.id(), now)));
    }

    /**
     * Ends it now if it should have ended: because of its age, of the closing time, or of a block
     * that declined it only half because of a crash. So neither the sweep's interval nor a crash
     * decides whether a request can still be answered.
     */
    void ifDue(Meeting asked) {
        Instant now = clock.now();
        RequestRules current = rules.of(asked.forum());
        if (current.block(asked.requester().company(), asked.responder().company())) {
            meetings.change(asked.id(), meeting -> meeting.value().declineIfOpen());
        } else if (current.areClosedBy(now) || isOld(asked, now)) {
            expire(asked.id(), now);
        }
    }

    private boolean isOld(Meeting asked, Instant now) {
        return asked.state() instanceof MeetingState.Requested(Instant at)
                && !now.isBefore(at.plus(answerWithin));
    }

    private void expire(MeetingId id, Instant now) {
        meetings.change(id, current -> current.value().expire(now));
    }
}
