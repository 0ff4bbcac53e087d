package parley.matchmaking.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Place;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;
import parley.platform.time.ForumClock;

/**
 * Those whom a meeting concerns tell that a side did not come: the only way at a table on site. A
 * side speaks of the other one, and nobody of one that was heard of in the video room.
 */
public final class ReportNoShow {

    private final Authority authority;
    private final FindMeeting find;
    private final Meetings meetings;
    private final Presences presences;
    private final Duration grace;
    private final ForumClock clock;

    /**
     * @param grace after a meeting's start, in which its sides may still come
     */
    public ReportNoShow(
            Authority authority,
            FindMeeting find,
            Meetings meetings,
            Presences presences,
            Duration grace,
            ForumClock clock) {
        this.authority = authority;
        this.find = find;
        this.meetings = meetings;
        this.presences = presences;
        this.grace = grace;
        this.clock = clock;
    }

    public Outcome<Meeting> report(
            ForumId forum, MeetingId id, Caller caller, Set<CompanyId> absent) {
        Instant now = clock.now();
        return authority
                .act(forum, caller)
                .flatMap(
                        viewer ->
                                find.in(forum, id)
                                        .flatMap(meeting -> permitted(meeting, viewer, absent)))
                .flatMap(meeting -> notHeardOf(meeting, absent))
                .flatMap(
                        _ ->
                                meetings.change(
                                                id,
                                                current -> current.value().miss(absent, grace, now))
                                        .orMissing(FindMeeting.notFound(id)))
                .map(Versioned::value);
    }

    private static Outcome<Meeting> permitted(
            Meeting meeting, Optional<Viewer> viewer, Set<CompanyId> absent) {
        if (viewer.isEmpty()) {
            return Outcome.of(meeting);
        }
        if (!FindMeeting.concerns(meeting, viewer.get())) {
            return Outcome.refused(FindMeeting.notConcerned());
        }
        return Collections.disjoint(viewer.get().companies(), absent)
                ? Outcome.of(meeting)
                : Outcome.refused(
                        Refusal.forbidden(
                                "absent-yourself",
                                "A side reports that the other one did not come."));
    }

    private Outcome<Meeting> notHeardOf(Meeting meeting, Set<CompanyId> absent) {
        return FindMeeting.booking(meeting.state())
                .filter(booking -> cameOneOf(absent, meeting, booking.place()))
                .map(
                        _ ->
                                Outcome.<Meeting>refused(
                                        Refusal.conflict(
                                                "side-was-there",
                                                "The side was in the video room in time; see"
                                                        + " …/presence.")))
                .orElseGet(() -> Outcome.of(meeting));
    }

    private boolean cameOneOf(Set<CompanyId> absent, Meeting meeting, Place place) {
        Instant start = place.time().start();
        Instant limit = grace.isZero() ? place.time().end() : start.plus(grace);
        return presences
                .find(meeting.id())
                .map(presence -> presence.value().absent(meeting, new TimeSpan(start, limit)))
                .filter(
                        unseen ->
                                absent.stream()
                                        .filter(meeting::involves)
                                        .anyMatch(one -> !unseen.contains(one)))
                .isPresent();
    }
}
