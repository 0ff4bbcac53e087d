package parley.matchmaking.domain.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.THE_DAY_BEFORE;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.grid;
import static parley.matchmaking.Cast.requested;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.Cast.setUp;
import static parley.matchmaking.domain.Decided.after;
import static parley.matchmaking.domain.Decided.events;
import static parley.matchmaking.domain.Decided.objection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.consultation.ConsultationEvent.CompanyWithdrew;
import parley.matchmaking.domain.consultation.ConsultationEvent.SchedulePublished;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.Party;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.Assignment;
import parley.scheduling.Certificate;
import parley.scheduling.Certificate.Status;
import parley.scheduling.Room;
import parley.scheduling.Schedule;
import parley.scheduling.SchedulingProblem;

class ConsultationTest {

    private static final SchedulingId ID = new SchedulingId(new UUID(0, 1));
    private static final SchedulingId OTHER = new SchedulingId(new UUID(0, 2));
    private static final Company SELLER = seller(1);
    private static final Meeting FIRST = requested(buyer(1), SELLER);
    private static final Meeting SECOND = requested(SELLER, buyer(2));

    private final Consultation ready = Consultation.setUp(FORUM, setUp(2, 1));
    private final Consultation running = after(ready.order(ID, input(FIRST, SECOND)));
    private final Consultation published =
            after(running.publish(ID, problem(running), inOrder(problem(running))));

    @Test
    void aSchedulingThatIsOrderedTwiceByOneCallRunsOnce() {
        assertThat(running.order(ID, input(FIRST))).isEqualTo(Decision.unchanged(running));
    }

    @Test
    void oneSchedulingRunsAtATime() {
        assertThat(objection(running.order(OTHER, input(FIRST))).code())
                .isEqualTo("scheduling-running");
        assertThat(objection(running.setUp(setUp(3, 1))).code()).isEqualTo("scheduling-running");
    }

    @Test
    void nothingIsScheduledWhenNothingIsAccepted() {
        assertThat(objection(ready.order(ID, input())).code()).isEqualTo("no-accepted-meetings");
    }

    @Test
    void whatIsPublishedIsNotPlannedAgain() {
        assertThat(objection(published.order(OTHER, input(FIRST))).code())
                .isEqualTo("schedule-already-published");
        assertThat(objection(published.setUp(setUp(3, 1))).code())
                .isEqualTo("schedule-already-published");
    }

    @Test
    void aFailedSchedulingMayBeFollowedByAnother() {
        Consultation failed = after(running.fail(ID, "out of memory"));

        assertThat(after(failed.order(OTHER, input(FIRST))).problem(OTHER)).isPresent();
    }

    @Test
    void whatIsTakenBackIsLeftOutUntilItHasAPlace() {
        Consultation without = after(running.leaveOut(FIRST.id()));

        assertThat(problem(without).meetings()).hasSize(1);
        assertThat(without.leaveOut(FIRST.id())).isEqualTo(Decision.unchanged(without));
        assertThat(objection(published.leaveOut(FIRST.id())).code())
                .isEqualTo("meeting-already-answered");
    }

    @Test
    void theProblemIsWhatWasKnownAtTheCommand() {
        assertThat(problem(running).slots()).isEqualTo(2);
        assertThat(problem(running).rooms()).extracting(Room::code).containsExactly("V01");
        assertThat(problem(running).meetings())
                .containsExactly(
                        new AcceptedMeeting("B0001", "S0001", 2),
                        new AcceptedMeeting("S0001", "B0002", 2));
    }

    @Test
    void publishingPlacesAllMeetingsAtOnce() {
        Decision<Consultation, ConsultationEvent> decision =
                running.publish(ID, problem(running), inOrder(problem(running)));

        assertThat(events(decision)).hasExactlyElementsOfTypes(SchedulePublished.class);
        assertThat(after(decision).timetable())
                .extracting(Timetable::version, timetable -> timetable.placements().size())
                .containsExactly(1, 2);
        assertThat(after(decision).problem(ID)).isEmpty();
    }

    @Test
    void itIsPublishedOnce() {
        SchedulingProblem problem = problem(running);

        assertThat(published.publish(ID, problem, inOrder(problem)))
                .isEqualTo(Decision.unchanged(published));
    }

    @Test
    void aCompanyThatWithdrawsWhileTheSchedulerComputesMakesItsAnswerWorthless() {
        Consultation fewer = after(running.withdraw(buyer(2).id(), null, THE_DAY_BEFORE));
        SchedulingProblem stale = problem(running);

        assertThat(fewer.publish(ID, stale, inOrder(stale))).isEqualTo(Decision.unchanged(fewer));
        assertThat(problem(fewer).meetings())
                .containsExactly(new AcceptedMeeting("B0001", "S0001", 2));
    }

    @Test
    void theMeetingsFollowThePublishedSchedule() {
        assertThat(published.followUps())
                .extracting(step -> ((FollowUp.Place) step).placement().meeting())
                .containsExactly(FIRST.id(), SECOND.id());
        assertThat(published.isAhead()).isTrue();
        assertThat(after(published.followed(1)).isAhead()).isFalse();
        assertThat(after(published.followed(1)).followUps()).isEmpty();
    }

    @Test
    void aWithdrawalFreesItsPlacesAndMovesNobody() {
        Decision<Consultation, ConsultationEvent> decision =
                published.withdraw(buyer(1).id(), "ill", THE_DAY_BEFORE);

        Withdrawal withdrawal =
                new Withdrawal(buyer(1).id(), "ill", THE_DAY_BEFORE, List.of(FIRST.id()), 2);
        assertThat(events(decision)).containsExactly(new CompanyWithdrew(withdrawal));
        assertThat(after(decision).timetable()).isEqualTo(published.timetable());
    }

    @Test
    void aFreedPlaceInvitesNobodyAnyMore() {
        Consultation withdrawn = after(published.withdraw(buyer(1).id(), null, THE_DAY_BEFORE));

        assertThat(withdrawn.followUps())
                .hasExactlyElementsOfTypes(FollowUp.Place.class, FollowUp.Cancel.class);
    }

    @Test
    void aMeetingBelongsToTheFirstOfItsSidesToWithdraw() {
        Consultation first = after(published.withdraw(buyer(1).id(), null, THE_DAY_BEFORE));
        Consultation second = after(first.withdraw(SELLER.id(), null, THE_DAY_BEFORE));

        assertThat(second.withdrawal(SELLER.id()))
                .map(Withdrawal::freed)
                .contains(List.of(SECOND.id()));
        assertThat(second.freed()).containsExactlyInAnyOrder(FIRST.id(), SECOND.id());
    }

    @Test
    void whatHasBegunIsNotFreed() {
        Instant duringTheFirst = grid(2).span(0).start();

        assertThat(after(published.withdraw(SELLER.id(), null, duringTheFirst)).freed())
                .containsExactly(SECOND.id());
    }

    @Test
    void withdrawingAgainChangesNothing() {
        Consultation withdrawn = after(published.withdraw(SELLER.id(), null, THE_DAY_BEFORE));

        assertThat(withdrawn.withdraw(SELLER.id(), "again", THE_DAY_BEFORE.plusSeconds(1)))
                .isEqualTo(Decision.unchanged(withdrawn));
    }

    @Test
    void onlyTheHolderOfTheLeaseRenewsIt() {
        Consultation leased = after(running.lease(ID, "one"));

        assertThat(after(leased.renew(ID, "one")).scheduling())
                .extracting("lease")
                .isEqualTo(new Lease("one", 1));
        assertThat(leased.renew(ID, "other")).isEqualTo(Decision.unchanged(leased));
    }

    private static SchedulingInput input(Meeting... meetings) {
        return new SchedulingInput(
                List.of(negotiator(SELLER), negotiator(buyer(1)), negotiator(buyer(2))),
                List.of(meetings).stream().map(WantedMeeting::of).toList());
    }

    private static Negotiator negotiator(Company company) {
        return new Negotiator(Party.of(company), company.languages(), company.timeZone(), 0);
    }

    private static SchedulingProblem problem(Consultation consultation) {
        return consultation.problem(ID).orElseThrow();
    }

    /** One meeting per slot, in the problem's order. */
    private static Schedule inOrder(SchedulingProblem problem) {
        List<Assignment> assignments =
                problem.meetings().stream()
                        .map(
                                meeting ->
                                        new Assignment(
                                                meeting,
                                                problem.meetings().indexOf(meeting),
                                                "V01",
                                                null))
                        .toList();
        return new Schedule(assignments, List.of(), 4, 0, new Certificate(Status.OPTIMAL, 2, 4, 0));
    }
}
