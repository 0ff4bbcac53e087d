package parley.matchmaking.application;

import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;
import parley.platform.time.ForumClock;

/** A side calls off a meeting that has a place; nobody else is moved. */
public final class CancelMeeting {

    private final Authority authority;
    private final FindMeeting find;
    private final Meetings meetings;
    private final Consultations consultations;
    private final FollowTimetable follow;
    private final ForumClock clock;

    public CancelMeeting(
            Authority authority,
            FindMeeting find,
            Meetings meetings,
            Consultations consultations,
            FollowTimetable follow,
            ForumClock clock) {
        this.authority = authority;
        this.find = find;
        this.meetings = meetings;
        this.consultations = consultations;
        this.follow = follow;
        this.clock = clock;
    }

    /**
     * Repeatable.
     *
     * @param by the side that calls it off; an organiser may say so for it
     */
    public Outcome<Meeting> cancel(
            ForumId forum, MeetingId id, CompanyId by, @Nullable String reason, Caller caller) {
        return authority
                .representOrOrganise(forum, by, caller)
                .flatMap(_ -> find.in(forum, id))
                .flatMap(meeting -> side(meeting, by))
                .flatMap(
                        _ ->
                                consultations
                                        .change(
                                                forum,
                                                current ->
                                                        current.value()
                                                                .cancel(
                                                                        id,
                                                                        by,
                                                                        reason,
                                                                        clock.now()))
                                        .orMissing(ReadConsultation.notSetUp(forum)))
                .map(
                        cancelled -> {
                            follow.follow(cancelled.value());
                            return meetings.find(id).orElseThrow().value();
                        });
    }

    private static Outcome<Meeting> side(Meeting meeting, CompanyId by) {
        return meeting.involves(by)
                ? Outcome.of(meeting)
                : Outcome.refused(
                        Refusal.forbidden(
                                "not-a-side-of-this-meeting",
                                "Only its two sides call a meeting off."));
    }
}
