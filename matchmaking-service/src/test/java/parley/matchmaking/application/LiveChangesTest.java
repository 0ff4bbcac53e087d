package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.OPERATOR;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.grid;
import static parley.matchmaking.Cast.interpreter;
import static parley.matchmaking.Cast.representing;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.Cast.setUp;
import static parley.matchmaking.application.Refused.codeOf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.matchmaking.application.SchedulingProgress.Status;
import parley.matchmaking.domain.consultation.Difference;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.consultation.Unplaced;
import parley.matchmaking.domain.meeting.Booking;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingScheduled;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingUnscheduled;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingState;
import parley.matchmaking.domain.meeting.MeetingStatus;
import parley.scheduling.ReasonCode;

/** The day itself: S1 meets B1 in slot 0 and, interpreted, B2 in slot 1; one room, four slots. */
class LiveChangesTest {

    private static final SchedulingId AGAIN = new SchedulingId(new UUID(8, 8));

    private final SmallForum forum = new SmallForum();
    private final Meeting first = forum.accepted(buyer(1), seller(1));
    private final Meeting second = forum.accepted(buyer(2, "ru"), seller(1));

    @BeforeEach
    void itIsPublished() {
        forum.publish();
    }

    @Test
    void whoRegistersLateGetsAFreePlaceAndNobodyElseHearsOfIt() {
        Meeting late = forum.accepted(seller(2), buyer(1));

        replan(0);
        publish();

        assertThat(booking(late).calendarSequence()).isZero();
        assertThat(booking(late).scheduleVersion()).isEqualTo(2);
        assertThat(sequences(first)).containsExactly(0);
        assertThat(sequences(second)).containsExactly(0);
    }

    @Test
    void aLostInterpreterCostsTheMeetingItsPlaceAndOnlyItsPeopleAreTold() {
        forum.consultations.change(FORUM, current -> current.value().setUp(setUp(4, 1)));

        replan(5);

        assertThat(differences())
                .extracting(one -> one.any().meeting())
                .containsExactly(second.id());
        publish();
        assertThat(MeetingStatus.of(forum.meeting(second.id()).state()))
                .isEqualTo(MeetingStatus.ACCEPTED);
        assertThat(forum.meetings.events())
                .filteredOn(MeetingUnscheduled.class::isInstance)
                .extracting(event -> ((MeetingUnscheduled) event).lost().calendarSequence())
                .containsExactly(1);
        assertThat(sequences(first)).containsExactly(0);
        assertThat(forum.read.schedule(FORUM, OPERATOR).orThrow().unplaced())
                .extracting(Unplaced::meeting, Unplaced::reasonCode)
                .containsExactly(tuple(second.id(), ReasonCode.NO_INTERPRETER));
    }

    @Test
    void anInterpreterWhoComesBackGivesThePlaceBackWithAHigherSequence() {
        forum.consultations.change(FORUM, current -> current.value().setUp(setUp(4, 1)));
        replan(0);
        publish();
        forum.consultations.change(
                FORUM, current -> current.value().setUp(setUp(4, 1, interpreter(1, "ko-ru"))));

        SchedulingId third = new SchedulingId(new UUID(9, 9));
        forum.order.again(FORUM, third, 0, ORGANISER).orThrow();
        forum.solve();
        forum.publishDraft.publish(FORUM, third, ORGANISER).orThrow();

        assertThat(booking(second).calendarSequence()).isEqualTo(2);
    }

    @Test
    void whatHasBegunStaysAndItsSlotIsNotPlannedAnyMore() {
        Meeting late = forum.accepted(seller(2), buyer(2, "ru"));
        forum.now = grid(4).span(1).start();

        replan(9);
        publish();

        assertThat(booking(first).place().slot()).isZero();
        assertThat(booking(second).place().slot()).isEqualTo(1);
        assertThat(booking(late).place().slot()).isGreaterThan(1);
    }

    @Test
    void aDraftMadeBeforeAMeetingIsCalledOffIsRefused() {
        forum.accepted(seller(2), buyer(1));
        replan(0);
        forum.cancel
                .cancel(FORUM, first.id(), buyer(1).id(), "ill", representing(buyer(1)))
                .orThrow();

        assertThat(codeOf(forum.publishDraft.publish(FORUM, AGAIN, ORGANISER)))
                .isEqualTo("draft-outdated");
    }

    @Test
    void aMeetingThatIsCalledOffMakesRoomWhereItWas() {
        forum.cancel
                .cancel(FORUM, first.id(), buyer(1).id(), "ill", representing(buyer(1)))
                .orThrow();

        assertThat(forum.meeting(first.id()).state())
                .isInstanceOfSatisfying(
                        MeetingState.Cancelled.class,
                        cancelled -> assertThat(cancelled.single()).isTrue());
        assertThat(
                        codeOf(
                                forum.cancel.cancel(
                                        FORUM,
                                        second.id(),
                                        buyer(1).id(),
                                        null,
                                        representing(buyer(1)))))
                .isEqualTo("not-a-side-of-this-meeting");
        Meeting late = forum.accepted(seller(2), buyer(1));
        replan(0);
        publish();
        assertThat(booking(late).scheduleVersion()).isEqualTo(2);
        assertThat(forum.consultation().standing()).hasSize(2);
    }

    @Test
    void aFreedSlotIsOfferedToThoseWhoHaveNoneAndToNobodyElse() {
        Meeting late = forum.accepted(seller(2), buyer(1));
        forum.cancel
                .cancel(FORUM, first.id(), buyer(1).id(), "ill", representing(buyer(1)))
                .orThrow();
        forum.now = grid(4).span(0).start().minusSeconds(1);

        assertThat(forum.offer.offers(FORUM, representing(seller(2))).orThrow())
                .singleElement()
                .satisfies(
                        offer -> {
                            assertThat(offer.meeting().id()).isEqualTo(late.id());
                            assertThat(offer.slots())
                                    .extracting(OfferFreePlaces.FreeSlot::slot)
                                    .containsExactly(0, 2, 3);
                        });
        forum.now = grid(4).span(0).start();
        assertThat(forum.offer.offers(FORUM, OPERATOR).orThrow().getFirst().slots())
                .extracting(OfferFreePlaces.FreeSlot::slot)
                .containsExactly(2, 3);
        assertThat(forum.offer.offers(FORUM, representing(buyer(2, "ru"))).orThrow()).isEmpty();
    }

    @Test
    void publishingTwiceTellsNobodyTwice() {
        forum.accepted(seller(2), buyer(1));
        replan(0);
        publish();
        int told = forum.meetings.events().size();

        publish();

        assertThat(forum.meetings.events()).hasSize(told);
        assertThat(forum.consultation().timetable())
                .extracting(published -> published.version())
                .isEqualTo(2);
    }

    private void replan(int mostMoves) {
        forum.order.again(FORUM, AGAIN, mostMoves, ORGANISER).orThrow();
        forum.solve();
        assertThat(forum.read.scheduling(FORUM, AGAIN, ORGANISER).orThrow().status())
                .isEqualTo(Status.DRAFTED);
    }

    private void publish() {
        forum.publishDraft.publish(FORUM, AGAIN, ORGANISER).orThrow();
    }

    private List<Difference> differences() {
        return forum.readDrafts.withPublished(FORUM, AGAIN, OPERATOR).orThrow().differences();
    }

    private Booking booking(Meeting meeting) {
        return FindMeeting.booking(forum.meeting(meeting.id()).state()).orElseThrow();
    }

    private List<Integer> sequences(Meeting meeting) {
        MeetingId id = meeting.id();
        return forum.meetings.events().stream()
                .filter(MeetingScheduled.class::isInstance)
                .map(MeetingScheduled.class::cast)
                .filter(event -> event.meeting().id().equals(id))
                .map(event -> event.booking().calendarSequence())
                .toList();
    }
}
