package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.grid;
import static parley.matchmaking.Cast.place;
import static parley.matchmaking.Cast.representing;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.application.Refused.codeOf;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingMissed;
import parley.matchmaking.domain.meeting.MeetingState.Missed;
import parley.matchmaking.domain.meeting.MeetingState.Scheduled;
import parley.matchmaking.domain.meeting.MeetingState.Started;
import parley.matchmaking.domain.meeting.Movement;
import parley.matchmaking.domain.meeting.Place;

/** In the small forum sides may come until ten minutes after the start. */
class FindNoShowsTest {

    private static final TimeSpan TIME = grid(4).span(0);
    private static final Instant START = TIME.start();
    private static final Instant LIMIT = START.plus(SmallForum.GRACE);

    private SmallForum forum = new SmallForum();
    private Meeting meeting = forum.accepted(buyer(1), seller(1));

    @BeforeEach
    void theScheduleIsPublished() {
        forum.publish();
        forum.now = LIMIT;
    }

    @Test
    void aSideThatHasNotComeByTheLimitIsMissedAndToldOnce() {
        joined(buyer(1), START);
        forum.now = LIMIT.minusMillis(1);
        forum.noShows.sweep();
        assertThat(meeting().state()).isInstanceOf(Scheduled.class);

        forum.now = LIMIT;
        forum.noShows.sweep();
        forum.noShows.sweep();
        forum.noShows().sweep();

        assertThat(absent()).containsExactly(seller(1).id());
        assertThat(forum.meetings.events())
                .filteredOn(event -> event instanceof MeetingMissed)
                .containsExactly(new MeetingMissed(meeting(), (Missed) meeting().state()));
    }

    @Test
    void bothAreMissedWhereTheProviderTellsOfOtherRooms() {
        Meeting other = forum.accepted(buyer(2), seller(2));
        forum.meetings.change(other.id(), current -> current.value().schedule(place(1, null), 1));
        moved(other, buyer(2), Movement.JOINED, START);

        forum.noShows.sweep();

        assertThat(absent()).containsExactly(buyer(1).id(), seller(1).id());
    }

    @Test
    void nobodyIsMissedWhereTheProviderTellsNothing() {
        forum.noShows.sweep();

        assertThat(meeting().state()).isInstanceOf(Scheduled.class);
    }

    @Test
    void whoWasThereForAWhileCame() {
        joined(buyer(1), START.minusSeconds(60));
        left(buyer(1), START.plusSeconds(5));
        joined(seller(1), LIMIT.minusMillis(1));

        forum.noShows.sweep();

        assertThat(meeting().state()).isInstanceOf(Scheduled.class);
    }

    @Test
    void whoLeftBeforeItBeganOrCameAfterTheLimitDidNotCome() {
        joined(buyer(1), START.minusSeconds(60));
        left(buyer(1), START.minusSeconds(5));
        joined(seller(1), LIMIT);

        forum.noShows.sweep();

        assertThat(absent()).containsExactly(buyer(1).id(), seller(1).id());
    }

    @Test
    void nobodyIsMissedAtATable() {
        Meeting onSite = forum.accepted(buyer(2), seller(2));
        Place table =
                new Place(
                        0,
                        TIME,
                        grid(4).zone(),
                        "T01",
                        null,
                        URI.create("https://venue.example/T01"));
        forum.meetings.change(onSite.id(), current -> current.value().schedule(table, 1));
        joined(buyer(1), START);

        forum.noShows.sweep();

        assertThat(forum.meeting(onSite.id()).state()).isInstanceOf(Scheduled.class);
        assertThat(meeting().state()).isInstanceOf(Missed.class);
    }

    @Test
    void whatSomebodyStartedIsNotMissedEvenIfTheyDoSoMeanwhile() {
        joined(buyer(1), START);
        forum.meetings.overtakeNextWrite(
                () -> forum.hold.start(FORUM, meeting.id(), ORGANISER).orThrow());

        forum.noShows.sweep();

        assertThat(meeting().state()).isInstanceOf(Started.class);
        assertThat(forum.meetings.events()).noneMatch(event -> event instanceof MeetingMissed);
    }

    @Test
    void whatIsHeardTooLateChangesNothingButItCanBeStartedWhileItsTimeLasts() {
        joined(buyer(1), START);
        forum.noShows.sweep();
        joined(seller(1), START.plusSeconds(60));
        forum.noShows.sweep();
        assertThat(absent()).containsExactly(seller(1).id());

        forum.now = TIME.end();
        assertThat(codeOf(forum.hold.start(FORUM, meeting.id(), ORGANISER)))
                .isEqualTo("meeting-missed");
        forum.now = TIME.end().minusMillis(1);
        forum.hold.start(FORUM, meeting.id(), representing(seller(1))).orThrow();

        assertThat(meeting().state()).isInstanceOf(Started.class);
    }

    @Test
    void inWhicheverOrderAndHoweverOftenItIsHeardTheEndIsTheSame() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Runnable> heard =
                List.of(
                        () -> joined(buyer(1), START.minusSeconds(90)),
                        () -> left(buyer(1), START.minusSeconds(30)),
                        () -> joined(seller(1), START.plusSeconds(30)),
                        () -> left(seller(1), START.plusSeconds(90)));
        for (int round = 0; round < 50; round++) {
            forum = new SmallForum();
            meeting = forum.accepted(buyer(1), seller(1));
            theScheduleIsPublished();
            List<Runnable> told = new ArrayList<>(heard);
            told.add(heard.get(random.nextInt(heard.size())));
            Collections.shuffle(told, random);

            told.forEach(Runnable::run);
            forum.noShows.sweep();

            assertThat(absent()).as("seed %d", seed).containsExactly(buyer(1).id());
        }
    }

    @Test
    void whatBeganMoreThanADayAgoIsLeftAlone() {
        joined(buyer(1), START);
        forum.now = LIMIT.plus(Duration.ofDays(1)).plusMillis(1);

        forum.noShows.sweep();

        assertThat(meeting().state()).isInstanceOf(Scheduled.class);
    }

    @Test
    void aMissedMeetingIsCounted() {
        joined(buyer(1), START);
        forum.noShows.sweep();

        assertThat(forum.count.count(FORUM, ORGANISER).orThrow().missed()).isOne();
    }

    private void joined(Company side, Instant at) {
        moved(meeting, side, Movement.JOINED, at);
    }

    private void left(Company side, Instant at) {
        moved(meeting, side, Movement.LEFT, at);
    }

    private void moved(Meeting where, Company side, Movement movement, Instant at) {
        forum.notePresence.note(where.id().toString(), side.reference(), movement, at).orThrow();
    }

    private Meeting meeting() {
        return forum.meeting(meeting.id());
    }

    private Set<CompanyId> absent() {
        return ((Missed) meeting().state()).absent();
    }
}
