package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.THE_DAY_BEFORE;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.place;
import static parley.matchmaking.Cast.seller;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.Decided;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.consultation.WantedMeeting;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingStatus;
import parley.matchmaking.domain.meeting.Party;
import parley.matchmaking.domain.meeting.Place;
import parley.matchmaking.domain.meeting.Presence;
import parley.matchmaking.domain.meeting.Priority;

/** What the stores have to do while meetings run. */
public abstract class HoldingPortsContract {

    private static final Place PLACE = place(0, null);
    private static final Instant START = PLACE.time().start();

    private final ForumId forum = new ForumId("forum-" + UUID.randomUUID());

    protected abstract Meetings meetings();

    protected abstract Presences presences();

    @Test
    void meetingsThatNobodyStartedAreFoundByTheirTime() {
        Meeting scheduled = stored();
        Meeting started = stored();
        meetings().change(started.id(), current -> current.value().start(START));

        assertThat(unstarted(START, START.plusMillis(1))).contains(scheduled.id());
        assertThat(unstarted(START, START.plusMillis(1))).doesNotContain(started.id());
        assertThat(unstarted(START.minusSeconds(9), START)).doesNotContain(scheduled.id());
        assertThat(unstarted(START.plusMillis(1), START.plusSeconds(9)))
                .doesNotContain(scheduled.id());
    }

    @Test
    void whatGoesOnIsFoundUntilItIsToEndWhichAnExtensionPutsOff() {
        Meeting scheduled = stored();
        Instant end = PLACE.time().end();
        assertThat(goingOn(START)).doesNotContain(scheduled.id());
        meetings().change(scheduled.id(), current -> current.value().start(START));

        assertThat(goingOn(end.minusMillis(1))).contains(scheduled.id());
        assertThat(goingOn(end)).doesNotContain(scheduled.id());
        meetings()
                .change(
                        scheduled.id(),
                        current -> current.value().extend(end.plusMillis(1), Instant.MAX));
        assertThat(goingOn(end)).contains(scheduled.id());
        meetings().change(scheduled.id(), current -> current.value().end(end));
        assertThat(goingOn(START)).doesNotContain(scheduled.id());
    }

    @Test
    void allMeetingsAreKnownToWhoPlansThem() {
        Meeting scheduled = stored();
        Meeting other = stored();
        meetings().change(other.id(), current -> current.value().start(START));

        assertThat(meetings().wanted(forum))
                .containsExactlyInAnyOrder(
                        new Meetings.Wanted(WantedMeeting.of(scheduled), MeetingStatus.SCHEDULED),
                        new Meetings.Wanted(WantedMeeting.of(other), MeetingStatus.STARTED));
        assertThat(meetings().wanted(new ForumId(forum + "x"))).isEmpty();
    }

    @Test
    void aMissedMeetingComesBackAsItWasAndIsCounted() {
        Meeting scheduled = stored();
        meetings()
                .change(
                        scheduled.id(),
                        current ->
                                current.value()
                                        .miss(
                                                Set.of(seller(1).id(), buyer(1).id()),
                                                Duration.ZERO,
                                                START.plusSeconds(600)));

        assertThat(meetings().find(scheduled.id()).orElseThrow().value())
                .isEqualTo(
                        Decided.after(
                                scheduled.miss(
                                        Set.of(seller(1).id(), buyer(1).id()),
                                        Duration.ZERO,
                                        START.plusSeconds(600))));
        assertThat(meetings().figures(forum).missed()).isOne();
        assertThat(meetings().figures(forum).accepted()).isOne();
    }

    @Test
    void aForumIsHeardOfOnceAPresenceIsKept() {
        assertThat(presences().hears(forum)).isFalse();

        presences().add(Presence.of(stored()), List.of());

        assertThat(presences().hears(forum)).isTrue();
        assertThat(presences().hears(new ForumId(forum + "x"))).isFalse();
    }

    private List<MeetingId> unstarted(Instant from, Instant to) {
        return meetings().unstarted(new TimeSpan(from, to)).stream().map(Meeting::id).toList();
    }

    private List<MeetingId> goingOn(Instant time) {
        return meetings().goingOn(time).stream().map(Meeting::id).toList();
    }

    private Meeting stored() {
        Meeting requested =
                Meeting.requested(
                                new MeetingId(UUID.randomUUID()),
                                forum,
                                UUID.randomUUID(),
                                Party.of(buyer(1)),
                                Party.of(seller(1)),
                                new Priority(2),
                                null,
                                THE_DAY_BEFORE)
                        .after();
        Meeting trying = Decided.after(Decided.after(requested.accept(THE_DAY_BEFORE)).attempt());
        Meeting scheduled = Decided.after(Decided.after(trying.admit(1)).schedule(PLACE, 1));
        meetings().add(scheduled, List.of());
        return scheduled;
    }
}
