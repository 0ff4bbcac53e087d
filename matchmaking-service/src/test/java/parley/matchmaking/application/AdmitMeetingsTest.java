package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.representing;
import static parley.matchmaking.Cast.request;
import static parley.matchmaking.Cast.seller;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.Side;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingStatus;
import parley.matchmaking.domain.meeting.Priority;
import parley.matchmaking.domain.request.Limits;

class AdmitMeetingsTest {

    private final SmallForum forum = new SmallForum();

    @Test
    void aMeetingWaitsWhereASideIsFullAndMovesUpWhenOneIsTakenBack() {
        atMost(1);
        Meeting first = agreed(buyer(1), 2);
        Meeting second = agreed(buyer(2), 2);

        assertThat(status(first.id())).isEqualTo(MeetingStatus.ACCEPTED);
        assertThat(status(second.id())).isEqualTo(MeetingStatus.WAITING);
        assertThat(forum.meetings.events())
                .filteredOn(event -> event instanceof MeetingEvent.MeetingWaitlisted)
                .hasSize(1);

        forum.withdrawRequest.withdraw(FORUM, first.id(), representing(buyer(1))).orThrow();

        assertThat(status(second.id())).isEqualTo(MeetingStatus.ACCEPTED);
    }

    @Test
    void theMostWantedMovesUpFirstThenWhoAgreedEarlier() {
        atMost(1);
        Meeting first = agreed(buyer(1), 2);
        Meeting early = agreed(buyer(2), 2);
        forum.now = forum.now.plusSeconds(1);
        Meeting late = agreed(buyer(3), 2);
        Meeting wanted = agreed(buyer(4), 3);

        forum.withdrawRequest.withdraw(FORUM, first.id(), representing(buyer(1))).orThrow();
        assertThat(status(wanted.id())).isEqualTo(MeetingStatus.ACCEPTED);
        forum.withdrawRequest.withdraw(FORUM, wanted.id(), representing(buyer(4))).orThrow();

        assertThat(status(early.id())).isEqualTo(MeetingStatus.ACCEPTED);
        assertThat(status(late.id())).isEqualTo(MeetingStatus.WAITING);
    }

    @Test
    void aCompanysWithdrawalFreesItsPlacesBySweep() {
        atMost(1);
        agreed(buyer(1), 2);
        Meeting second = agreed(buyer(2), 2);
        forum.withdraw.withdraw(FORUM, buyer(1).id(), null, representing(buyer(1))).orThrow();

        forum.admit.sweep();

        assertThat(status(second.id())).isEqualTo(MeetingStatus.ACCEPTED);
    }

    @Test
    void aCrashAfterTheAnswerLeavesNothingBehind() {
        Meeting asked = forum.requested(buyer(1), seller(1));
        forum.meetings.change(asked.id(), current -> current.value().accept(forum.now));

        forum.admit.sweep();

        assertThat(status(asked.id())).isEqualTo(MeetingStatus.ACCEPTED);
    }

    @Test
    void requestsThatNobodyAnsweredTakeNoPlace() {
        atMost(1);
        forum.requested(buyer(2), seller(1));

        assertThat(status(agreed(buyer(1), 2).id())).isEqualTo(MeetingStatus.ACCEPTED);
    }

    @Test
    void theMaximumHoldsHoweverManyAcceptAtOnce() throws Exception {
        atMost(5);
        List<MeetingId> asked = new ArrayList<>();
        for (int number = 1; number <= 40; number++) {
            asked.add(asked(buyer(number), 2).id());
        }

        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Future<?>> answers = new ArrayList<>();
            for (MeetingId id : asked) {
                answers.add(
                        threads.submit(
                                () -> forum.answer.accept(FORUM, id, representing(seller(1)))));
                answers.add(threads.submit(forum.admit::sweep));
            }
            for (Future<?> answer : answers) {
                answer.get();
            }
        }

        forum.admit.sweep();
        assertThat(asked).filteredOn(id -> status(id) == MeetingStatus.ACCEPTED).hasSize(5);
        assertThat(forum.places.find(seller(1).id()).orElseThrow().value().holds()).hasSize(5);
    }

    @Test
    void anOrganiserSeesWhoHasTooFew() {
        forum.setRules
                .set(FORUM, ORGANISER, null, Map.of(Side.SELLER, new Limits(1, 9)), Map.of())
                .orThrow();
        agreed(buyer(1), 2);

        assertThat(forum.figures.count(FORUM, ORGANISER).orThrow())
                .filteredOn(CountCompanies.Figures::isBelowMinimum)
                .extracting(figures -> figures.company().reference())
                .containsExactly("S0002");
    }

    private void atMost(int maximum) {
        forum.setRules
                .set(
                        FORUM,
                        ORGANISER,
                        null,
                        Map.of(),
                        Map.of(seller(1).id(), new Limits(0, maximum)))
                .orThrow();
    }

    private Meeting agreed(Company buyer, int priority) {
        Meeting asked = asked(buyer, priority);
        return forum.answer.accept(FORUM, asked.id(), representing(seller(1))).orThrow();
    }

    private Meeting asked(Company buyer, int priority) {
        forum.participants.companies().keep(buyer);
        return forum.request
                .request(
                        FORUM,
                        representing(buyer),
                        new RequestMeeting.Request(
                                request(1),
                                buyer.id(),
                                seller(1).id(),
                                new Priority(priority),
                                null))
                .orThrow();
    }

    private MeetingStatus status(MeetingId id) {
        return MeetingStatus.of(forum.meeting(id).state());
    }
}
