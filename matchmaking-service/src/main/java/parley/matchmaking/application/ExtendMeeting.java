package parley.matchmaking.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.matchmaking.application.Engagements.Engagement;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.consultation.SetUp;
import parley.matchmaking.domain.consultation.SlotGrid;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Booking;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Place;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;
import parley.platform.time.ForumClock;

/**
 * Lets a meeting that goes on last longer, if both sides, the interpreter and the room are free.
 *
 * <p>No lock holds the time for it, as the schedule goes before: an extension that collides with a
 * meeting that gets its place meanwhile or later is given back. Whoever extends looks first,
 * writes, and looks again; {@link #sweep} looks at all that were extended and still go on. So of
 * the two that write at once one sees the other, and after a crash the next sweep does. Two
 * extensions never collide: who shares nothing at one time in a schedule, and nothing with what
 * follows, shares nothing in between.
 */
public final class ExtendMeeting {

    private final Authority authority;
    private final FindMeeting find;
    private final Meetings meetings;
    private final Consultations consultations;
    private final Engagements engagements;
    private final Duration longest;
    private final ForumClock clock;

    /**
     * @param longest that all extensions of a meeting add up to
     */
    public ExtendMeeting(
            Authority authority,
            FindMeeting find,
            Meetings meetings,
            Companies companies,
            Consultations consultations,
            ForumProgramme programme,
            Duration longest,
            ForumClock clock) {
        this.authority = authority;
        this.find = find;
        this.meetings = meetings;
        this.consultations = consultations;
        this.engagements = new Engagements(meetings, companies, programme);
        this.longest = longest;
        this.clock = clock;
    }

    /**
     * Not repeatable where a duration is given: twice ten minutes are twenty.
     *
     * @param by empty: until the next slot begins, or as long as it may
     */
    public Outcome<Meeting> extend(
            ForumId forum, MeetingId id, Caller caller, Optional<Duration> by) {
        return authority
                .act(forum, caller)
                .flatMap(
                        viewer -> find.in(forum, id).flatMap(meeting -> permitted(meeting, viewer)))
                .flatMap(meeting -> extend(meeting, by));
    }

    /** Gives back what a schedule needs that was published since. */
    public void sweep() {
        Map<ForumId, SetUp> setUps = new HashMap<>();
        for (Meeting meeting : meetings.goingOn(clock.now())) {
            giveBack(meeting, setUps.computeIfAbsent(meeting.forum(), this::setUp).grid());
        }
    }

    private void giveBack(Meeting meeting, SlotGrid grid) {
        Place place = FindMeeting.booking(meeting.state()).orElseThrow().place();
        Instant planned = grid.span(place.slot()).end();
        if (place.time().end().isAfter(planned)) {
            TimeSpan longer = new TimeSpan(planned, place.time().end());
            engagements.meetings(meeting, place, longer).stream()
                    .map(Engagement::from)
                    .min(Comparator.naturalOrder())
                    .map(needed -> needed.isBefore(planned) ? planned : needed)
                    .ifPresent(
                            end ->
                                    meetings.change(
                                            meeting.id(),
                                            current -> current.value().giveBack(end)));
        }
    }

    private Outcome<Meeting> extend(Meeting meeting, Optional<Duration> by) {
        Optional<Booking> booking = FindMeeting.booking(meeting.state());
        if (booking.isEmpty()) {
            return changed(meeting, Instant.MIN, Instant.MIN);
        }
        Place place = booking.get().place();
        SetUp setUp = setUp(meeting.forum());
        Instant now = place.time().end();
        Instant latest = setUp.grid().span(place.slot()).end().plus(longest);
        Instant end = by.map(now::plus).orElseGet(() -> nextSlot(setUp.grid(), now, latest));
        if (!(meeting.extend(end, latest) instanceof Decision.Changed<Meeting, MeetingEvent> _)) {
            return changed(meeting, end, latest);
        }
        TimeSpan more = new TimeSpan(now, end);
        return ifFree(
                        Stream.of(
                                        engagements.meetings(meeting, place, more),
                                        engagements.absences(meeting, place, more, setUp),
                                        engagements.sessions(meeting, place, more))
                                .flatMap(List::stream)
                                .toList(),
                        meeting)
                .flatMap(_ -> changed(meeting, end, latest))
                .flatMap(extended -> stillFree(extended, place, more));
    }

    private Outcome<Meeting> changed(Meeting meeting, Instant end, Instant latest) {
        return meetings.change(meeting.id(), current -> current.value().extend(end, latest))
                .orMissing(FindMeeting.notFound(meeting.id()))
                .map(Versioned::value);
    }

    private Outcome<Meeting> stillFree(Meeting extended, Place before, TimeSpan more) {
        List<Engagement> others = engagements.meetings(extended, before, more);
        if (!others.isEmpty()) {
            meetings.change(extended.id(), current -> current.value().giveBack(more.start()));
        }
        return ifFree(others, extended);
    }

    private static Instant nextSlot(SlotGrid grid, Instant after, Instant latest) {
        return IntStream.range(0, grid.size())
                .mapToObj(grid::span)
                .map(TimeSpan::start)
                .filter(start -> start.isAfter(after) && start.isBefore(latest))
                .min(Comparator.naturalOrder())
                .orElse(latest);
    }

    private SetUp setUp(ForumId forum) {
        return consultations.find(forum).orElseThrow().value().setUp();
    }

    private static Outcome<Meeting> ifFree(List<Engagement> engagements, Meeting meeting) {
        return engagements.stream()
                .min(Comparator.comparing(Engagement::from))
                .map(
                        first ->
                                Outcome.<Meeting>refused(
                                        Refusal.conflict(
                                                        "not-free",
                                                        "%s is needed elsewhere from %s."
                                                                .formatted(
                                                                        first.who(), first.from()))
                                                .with(
                                                        "busy",
                                                        engagements.stream()
                                                                .map(Engagement::who)
                                                                .distinct()
                                                                .toList())))
                .orElseGet(() -> Outcome.of(meeting));
    }

    private static Outcome<Meeting> permitted(Meeting meeting, Optional<Viewer> viewer) {
        return viewer.isEmpty() || viewer.get().companies().stream().anyMatch(meeting::involves)
                ? Outcome.of(meeting)
                : Outcome.refused(
                        Refusal.forbidden(
                                "not-a-side-of-this-meeting",
                                "Only its two sides and the organisers extend a meeting."));
    }
}
