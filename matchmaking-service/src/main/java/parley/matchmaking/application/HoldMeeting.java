package parley.matchmaking.application;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingOutcome;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;
import parley.platform.time.ForumClock;

/** Those whom a meeting concerns say when it begins and ends; its sides, what came of it. */
public final class HoldMeeting {

    private final Authority authority;
    private final FindMeeting meeting;
    private final Meetings meetings;
    private final ForumClock clock;

    public HoldMeeting(
            Authority authority, FindMeeting meeting, Meetings meetings, ForumClock clock) {
        this.authority = authority;
        this.meeting = meeting;
        this.meetings = meetings;
        this.clock = clock;
    }

    public Outcome<Meeting> start(ForumId forum, MeetingId id, Caller caller) {
        return tell(forum, id, caller, Meeting::start);
    }

    public Outcome<Meeting> end(ForumId forum, MeetingId id, Caller caller) {
        return tell(forum, id, caller, Meeting::end);
    }

    public Outcome<Meeting> record(
            ForumId forum, MeetingId id, Caller caller, MeetingOutcome outcome) {
        return meeting.in(forum, id)
                .flatMap(held -> side(held, caller))
                .flatMap(
                        side ->
                                meetings.change(id, held -> held.value().record(side, outcome))
                                        .orMissing(FindMeeting.notFound(id)))
                .map(Versioned::value);
    }

    private Outcome<Meeting> tell(
            ForumId forum,
            MeetingId id,
            Caller caller,
            BiFunction<Meeting, Instant, Decision<Meeting, MeetingEvent>> what) {
        return authority
                .act(forum, caller)
                .flatMap(viewer -> meeting.in(forum, id).flatMap(held -> concerned(held, viewer)))
                .flatMap(
                        _ ->
                                meetings.change(id, held -> what.apply(held.value(), clock.now()))
                                        .orMissing(FindMeeting.notFound(id)))
                .map(Versioned::value);
    }

    private Outcome<Meeting> concerned(Meeting held, Optional<Viewer> viewer) {
        return viewer.isEmpty() || FindMeeting.concerns(held, viewer.get())
                ? Outcome.of(held)
                : Outcome.refused(FindMeeting.notConcerned());
    }

    private Outcome<CompanyId> side(Meeting held, Caller caller) {
        return authority.viewer(held.forum(), caller).companies().stream()
                .filter(held::involves)
                .findFirst()
                .map(Outcome::of)
                .orElseGet(
                        () ->
                                Outcome.refused(
                                        Refusal.forbidden(
                                                "not-a-side-of-this-meeting",
                                                "Only its two sides say what came of it.")));
    }
}
