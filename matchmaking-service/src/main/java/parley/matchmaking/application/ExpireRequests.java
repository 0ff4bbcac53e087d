package parley.matchmaking.application;

import java.time.Duration;
import java.time.Instant;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingState;
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

    /** Before it is answered, so that the sweep's interval decides nothing. */
    void ifDue(Meeting asked) {
        Instant now = clock.now();
        if (rules.of(asked.forum()).areClosedBy(now) || isOld(asked, now)) {
            expire(asked.id(), now);
        }
    }

    private boolean isOld(Meeting asked, Instant now) {
        return asked.state() instanceof MeetingState.Requested(Instant at)
                && at != null
                && !now.isBefore(at.plus(answerWithin));
    }

    private void expire(MeetingId id, Instant now) {
        meetings.change(id, current -> current.value().expire(now));
    }
}
