package parley.matchmaking.domain.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import parley.scheduling.CompanyAvailability;
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
    private final Consultation running = after(ready.order(ID, input(FIRST, SECOND), false));
    private final Consultation published =
            after(running.finish(ID, running(running).input(), solved(running)));

    @Test
    void aSchedulingThatIsOrderedTwiceByOneCallRunsOnce() {
        assertThat(running.order(ID, input(FIRST), false)).isEqualTo(Decision.unchanged(running));
    }

    @Test
    void oneSchedulingRunsAtATime() {
        assertThat(objection(running.order(OTHER, input(FIRST), false)).code())
                .isEqualTo("scheduling-running");
        assertThat(objection(running.setUp(setUp(3, 1))).code()).isEqualTo("scheduling-running");
    }

    @Test
    void nothingIsScheduledWhenNothingIsAccepted() {
        assertThat(objection(ready.order(ID, input(), false)).code())
                .isEqualTo("no-accepted-meetings");
    }

    @Test
    void moreMeetingsThanOneTimetableHoldsAreNotScheduled() {
        Meeting[] tooMany = new Meeting[SchedulingRefusals.MOST_MEETINGS + 1];
        Arrays.fill(tooMany, FIRST);

        assertThat(objection(ready.order(ID, input(tooMany), false)).code())
                .isEqualTo("too-many-meetings");
    }

    @Test
    void whatIsPublishedIsNotPlannedAgain() {
        assertThat(objection(published.order(OTHER, input(FIRST), false)).code())
                .isEqualTo("schedule-already-published");
        assertThat(objection(published.setUp(setUp(3, 1))).code())
                .isEqualTo("schedule-already-published");
    }

    @Test
    void aFailedSchedulingMayBeFollowedByAnother() {
        Consultation failed = after(running.fail(ID, "out of memory"));

        assertThat(after(failed.order(OTHER, input(FIRST), false)).running(OTHER)).isPresent();
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
                running.finish(ID, running(running).input(), solved(running));

        assertThat(events(decision)).hasExactlyElementsOfTypes(SchedulePublished.class);
        assertThat(after(decision).timetable())
                .extracting(Timetable::version, timetable -> timetable.placements().size())
                .containsExactly(1, 2);
        assertThat(after(decision).running(ID)).isEmpty();
    }

    @Test
    void itIsPublishedOnce() {
        assertThat(published.finish(ID, running(running).input(), solved(running)))
                .isEqualTo(Decision.unchanged(published));
    }

    @Test
    void aCompanyThatWithdrawsWhileTheSchedulerComputesMakesItsAnswerWorthless() {
        Consultation fewer = after(running.withdraw(buyer(2).id(), null, THE_DAY_BEFORE));

        assertThat(fewer.finish(ID, running(running).input(), solved(running)))
                .isEqualTo(Decision.unchanged(fewer));
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

    @Test
    void aDraftIsPublishedWhenTheOrganiserSaysSo() {
        Consultation ordered = after(ready.order(ID, input(FIRST, SECOND), true));
        Draft draft = solved(ordered);
        Consultation drafted = after(ordered.finish(ID, running(ordered).input(), draft));

        assertThat(drafted.timetable()).isNull();
        Decision<Consultation, ConsultationEvent> decision = drafted.publish(draft, THE_DAY_BEFORE);
        assertThat(events(decision)).hasExactlyElementsOfTypes(SchedulePublished.class);
        assertThat(after(decision).followUps()).hasSize(2);
        assertThat(after(decision).publish(draft, THE_DAY_BEFORE))
                .isEqualTo(Decision.unchanged(after(decision)));
    }

    @Test
    void aDraftIsOutOfDateAfterAnotherSetUpAWithdrawalOrARequestTakenBack() {
        Consultation ordered = after(ready.order(ID, input(FIRST, SECOND), true));
        Draft draft = solved(ordered);
        Consultation drafted = after(ordered.finish(ID, running(ordered).input(), draft));

        assertThat(
                        List.of(
                                after(drafted.setUp(setUp(3, 1))),
                                after(drafted.withdraw(SELLER.id(), null, THE_DAY_BEFORE)),
                                after(drafted.leaveOut(FIRST.id()))))
                .allSatisfy(
                        changed ->
                                assertThat(objection(changed.publish(draft, THE_DAY_BEFORE)).code())
                                        .isEqualTo("draft-outdated"));
    }

    @Test
    void aDraftThatChangesABegunSlotIsOutOfDate() {
        Consultation ordered = after(published.order(OTHER, again(FIRST, SECOND), true));
        Timetable swapped =
                Timetable.of(
                        inOrder(problem(ordered, OTHER).meetings().reversed()),
                        List.of(),
                        running(ordered, OTHER).input(),
                        ordered.setUp());
        Draft draft = new Draft(OTHER, FORUM, ordered.basis(), THE_DAY_BEFORE, swapped);
        Consultation drafted = after(ordered.finish(OTHER, running(ordered, OTHER).input(), draft));

        assertThat(objection(drafted.publish(draft, grid(2).span(0).start())).code())
                .isEqualTo("draft-outdated");
        assertThat(after(drafted.publish(draft, THE_DAY_BEFORE)).timetable())
                .extracting(Timetable::version)
                .isEqualTo(2);
    }

    @Test
    void onlyWhatIsPublishedIsPlannedAgainAndItsSlotsStay() {
        assertThat(objection(ready.order(ID, again(FIRST), true)).code())
                .isEqualTo("schedule-not-published");
        assertThat(after(published.order(OTHER, again(FIRST), false)).scheduling())
                .extracting("draft")
                .isEqualTo(true);
        assertThat(after(published.setUp(setUp(2, 2))).setUp()).isEqualTo(setUp(2, 2));
    }

    @Test
    void aSchedulingThatIsCancelledComesToNothing() {
        Consultation cancelled = after(running.cancel(ID));

        assertThat(cancelled.finish(ID, running(running).input(), solved(running)))
                .isEqualTo(Decision.unchanged(cancelled));
        assertThat(cancelled.cancel(ID)).isEqualTo(Decision.unchanged(cancelled));
        assertThat(objection(published.cancel(ID)).code()).isEqualTo("scheduling-not-running");
        assertThat(after(cancelled.order(OTHER, input(FIRST), false)).running(OTHER)).isPresent();
    }

    @Test
    void aMeetingThatIsCalledOffFreesItsPlaceUnlessItHasBegun() {
        Consultation off = after(published.cancel(FIRST.id(), SELLER.id(), "ill", THE_DAY_BEFORE));

        assertThat(off.freed()).containsExactly(FIRST.id());
        assertThat(off.followUps())
                .hasExactlyElementsOfTypes(FollowUp.Place.class, FollowUp.CancelOne.class);
        assertThat(off.cancel(FIRST.id(), SELLER.id(), "ill", THE_DAY_BEFORE))
                .isEqualTo(Decision.unchanged(off));
        assertThat(
                        objection(
                                        published.cancel(
                                                FIRST.id(),
                                                SELLER.id(),
                                                null,
                                                grid(2).span(0).start()))
                                .code())
                .isEqualTo("meeting-has-begun");
        assertThat(objection(running.cancel(FIRST.id(), SELLER.id(), null, THE_DAY_BEFORE)).code())
                .isEqualTo("meeting-not-scheduled");
    }

    @Test
    void whatIsLockedHasNoOtherSlotAndGoesFirst() {
        WantedMeeting seated =
                WantedMeeting.of(FIRST)
                        .in(
                                new Placement(
                                        FIRST.id(),
                                        FIRST.requester(),
                                        FIRST.responder(),
                                        1,
                                        "V01",
                                        null));
        SchedulingInput input =
                new SchedulingInput(
                        new Method.Anew(Set.of(FIRST.id())),
                        input().companies(),
                        List.of(seated, WantedMeeting.of(SECOND)),
                        List.of(),
                        Set.of(),
                        Map.of());

        assertThat(input.problem(setUp(3, 1)).meetings())
                .extracting(AcceptedMeeting::mustMeet, AcceptedMeeting::forbidden)
                .containsExactly(tuple(true, Set.of(0, 2)), tuple(false, Set.of()));
    }

    @Test
    void whatHasBegunStaysInTheNextTimetableAndCounts() {
        Placement held =
                new Placement(FIRST.id(), FIRST.requester(), FIRST.responder(), 0, "V01", null);
        SchedulingInput input =
                new SchedulingInput(
                        new Method.Again(0),
                        List.of(
                                negotiator(buyer(2)),
                                new Negotiator(
                                        Party.of(SELLER),
                                        SELLER.languages(),
                                        SELLER.timeZone(),
                                        new TreeSet<>(),
                                        2)),
                        List.of(WantedMeeting.of(SECOND)),
                        List.of(WantedMeeting.of(FIRST).in(held)),
                        Set.of(0),
                        Map.of());
        SchedulingProblem problem = input.problem(setUp(3, 1));

        assertThat(problem.meetings().getFirst().forbidden()).containsExactly(0);
        assertThat(problem.companies())
                .filteredOn(company -> company.reference().equals(SELLER.reference()))
                .extracting(CompanyAvailability::least)
                .containsExactly(1);
        Timetable made =
                Timetable.of(
                        new Schedule(
                                List.of(
                                        new Assignment(
                                                problem.meetings().getFirst(), 2, "V01", null)),
                                List.of(),
                                2,
                                0,
                                new Certificate(Status.OPTIMAL, 1, 2, 0)),
                        List.of(),
                        input,
                        setUp(3, 1));
        assertThat(made.placements()).hasSize(2).contains(held);
        assertThat(made.figures().prioritySum()).isEqualTo(4);
        assertThat(made.figures().breaks()).isOne();
        assertThat(made.certificate().meetingsBound()).isEqualTo(2);
    }

    private static SchedulingInput again(Meeting... meetings) {
        SchedulingInput anew = input(meetings);
        return new SchedulingInput(
                new Method.Again(1),
                anew.companies(),
                anew.meetings(),
                List.of(),
                Set.of(),
                Map.of());
    }

    private static SchedulingInput input(Meeting... meetings) {
        return new SchedulingInput(
                new Method.Anew(Set.of()),
                List.of(negotiator(SELLER), negotiator(buyer(1)), negotiator(buyer(2))),
                List.of(meetings).stream().map(WantedMeeting::of).toList(),
                List.of(),
                Set.of(),
                Map.of());
    }

    private static Negotiator negotiator(Company company) {
        return new Negotiator(
                Party.of(company), company.languages(), company.timeZone(), new TreeSet<>(), 0);
    }

    private static Scheduling.Running running(Consultation consultation) {
        return running(consultation, ID);
    }

    private static Scheduling.Running running(Consultation consultation, SchedulingId id) {
        return consultation.running(id).orElseThrow();
    }

    private static SchedulingProblem problem(Consultation consultation) {
        return problem(consultation, ID);
    }

    private static SchedulingProblem problem(Consultation consultation, SchedulingId id) {
        return running(consultation, id).input().problem(consultation.setUp());
    }

    private static Draft solved(Consultation consultation) {
        return new Draft(
                ID,
                FORUM,
                consultation.basis(),
                THE_DAY_BEFORE,
                Timetable.of(
                        inOrder(problem(consultation).meetings()),
                        List.of(),
                        running(consultation).input(),
                        consultation.setUp()));
    }

    /** One meeting per slot, in this order. */
    private static Schedule inOrder(List<AcceptedMeeting> meetings) {
        List<Assignment> assignments =
                meetings.stream()
                        .map(
                                meeting ->
                                        new Assignment(
                                                meeting, meetings.indexOf(meeting), "V01", null))
                        .toList();
        return new Schedule(assignments, List.of(), 4, 0, new Certificate(Status.OPTIMAL, 2, 4, 0));
    }
}
