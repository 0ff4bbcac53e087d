package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.OPERATOR;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.representing;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.application.Refused.codeOf;
import static parley.matchmaking.application.SmallForum.SCHEDULING;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.matchmaking.application.SchedulingProgress.Status;
import parley.matchmaking.domain.consultation.Draft;
import parley.matchmaking.domain.consultation.Placement;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.consultation.Timetable;
import parley.matchmaking.domain.consultation.WantedMeeting;
import parley.matchmaking.domain.forum.Side;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingScheduled;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingStatus;
import parley.matchmaking.domain.request.Limits;
import parley.scheduling.Schedule;
import parley.scheduling.Scheduler;
import parley.scheduling.SchedulingProblem;

class ScheduleForumTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final SmallForum forum = new SmallForum();
    private final Meeting first = forum.accepted(buyer(1), seller(1));
    private final Meeting second = forum.accepted(buyer(2, "ru"), seller(1));

    @BeforeEach
    void anotherRequestIsOpen() {
        forum.requested(seller(2), buyer(1));
    }

    @Test
    void whatIsAcceptedGetsItsPlaceAndPeopleAreInvited() {
        forum.publish();

        assertThat(status(first)).isEqualTo(MeetingStatus.SCHEDULED);
        assertThat(status(second)).isEqualTo(MeetingStatus.SCHEDULED);
        assertThat(invitations()).containsExactly(first.id(), second.id());
        assertThat(progress()).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void theAnswerDoesNotWaitForTheScheduler() {
        SchedulingProgress ordered = forum.order.order(FORUM, SCHEDULING, ORGANISER).orThrow();

        assertThat(ordered.status()).isEqualTo(Status.RUNNING);
        assertThat(codeOf(forum.read.schedule(FORUM, OPERATOR))).isEqualTo("schedule-not-found");
    }

    @Test
    void theSameCallAgainDoesNotScheduleAgain() {
        forum.order.order(FORUM, SCHEDULING, ORGANISER).orThrow();
        forum.order.order(FORUM, SCHEDULING, ORGANISER).orThrow();

        assertThat(forum.solverThread).hasSize(1);
    }

    @Test
    void onlyAnOrganiserSchedules() {
        assertThat(codeOf(forum.order.order(FORUM, SCHEDULING, representing(seller(1)))))
                .isEqualTo("not-an-organiser");
    }

    @Test
    void whatIsAcceptedAfterTheCommandWaits() {
        forum.order.order(FORUM, SCHEDULING, ORGANISER).orThrow();
        Meeting late = forum.accepted(seller(2), buyer(2, "ru"));
        forum.solve();

        assertThat(status(late)).isEqualTo(MeetingStatus.ACCEPTED);
    }

    @Test
    void whatACompanyShouldHaveAtLeastReachesTheScheduler() {
        List<SchedulingProblem> asked = new ArrayList<>();
        Scheduler solve = forum.scheduler;
        forum.scheduler =
                problem -> {
                    asked.add(problem);
                    return solve.schedule(problem);
                };
        forum.setRules
                .set(FORUM, ORGANISER, null, Map.of(Side.BUYER, new Limits(2, 9)), Map.of())
                .orThrow();

        forum.publish();

        assertThat(asked.getFirst().companies())
                .filteredOn(company -> company.reference().startsWith("B"))
                .isNotEmpty()
                .allMatch(company -> company.least() == 2);
    }

    @Test
    void aRequestThatIsTakenBackWhileTheSchedulerComputesGetsNoPlace() {
        forum.order.order(FORUM, SCHEDULING, ORGANISER).orThrow();
        Scheduler solve = forum.scheduler;
        forum.scheduler =
                problem -> {
                    forum.withdrawRequest
                            .withdraw(FORUM, first.id(), representing(buyer(1)))
                            .orThrow();
                    return solve.schedule(problem);
                };

        forum.solve();

        assertThat(forum.read.schedule(FORUM, OPERATOR).orThrow().placements())
                .extracting(Placement::meeting)
                .containsExactly(second.id());
        assertThat(status(first)).isEqualTo(MeetingStatus.CANCELLED);
    }

    @Test
    void aRequestWithAPlaceCanNoLongerBeTakenBack() {
        forum.publish();

        assertThat(
                        codeOf(
                                forum.withdrawRequest.withdraw(
                                        FORUM, first.id(), representing(buyer(1)))))
                .isEqualTo("meeting-already-answered");
    }

    @Test
    void aSchedulerThatBreaksIsSaidToHaveFailed() {
        forum.scheduler =
                problem -> {
                    throw new IllegalStateException("no native library");
                };
        forum.publish();

        assertThat(forum.read.scheduling(FORUM, SCHEDULING, ORGANISER).orThrow())
                .isEqualTo(
                        new SchedulingProgress(
                                SCHEDULING,
                                Status.FAILED,
                                null,
                                "java.lang.IllegalStateException: no native library"));
    }

    @Test
    void aWithdrawalWhileTheSchedulerComputesMakesItComputeAgain() {
        List<SchedulingProblem> asked = new ArrayList<>();
        Scheduler solve = forum.scheduler;
        forum.scheduler =
                problem -> {
                    asked.add(problem);
                    forum.withdraw
                            .withdraw(FORUM, buyer(1).id(), null, representing(buyer(1)))
                            .orThrow();
                    return solve.schedule(problem);
                };
        forum.publish();

        assertThat(asked).extracting(problem -> problem.meetings().size()).containsExactly(2, 1);
        assertThat(status(first)).isEqualTo(MeetingStatus.CANCELLED);
        assertThat(status(second)).isEqualTo(MeetingStatus.SCHEDULED);
    }

    @Test
    void anotherProcessResumesWhatNobodyComputes() {
        Queue<Runnable> otherThread = new ArrayDeque<>();
        SchedulingRuns other = forum.process("two", otherThread::add);
        forum.order.order(FORUM, SCHEDULING, ORGANISER).orThrow();
        forum.solverThread.clear();

        other.sweep();
        forum.nanos += 6 * SECOND - 1;
        other.sweep();
        assertThat(otherThread).isEmpty();
        forum.nanos += 1;
        other.sweep();
        otherThread.remove().run();

        assertThat(status(first)).isEqualTo(MeetingStatus.SCHEDULED);
    }

    @Test
    void nobodyTakesOverWhatIsStillComputed() {
        Queue<Runnable> otherThread = new ArrayDeque<>();
        SchedulingRuns other = forum.process("two", otherThread::add);
        forum.order.order(FORUM, SCHEDULING, ORGANISER).orThrow();

        for (int round = 0; round < 5; round++) {
            other.sweep();
            forum.nanos += 4 * SECOND;
            forum.runs.sweep();
        }

        assertThat(otherThread).isEmpty();
    }

    @Test
    void twoProcessesThatComputeTheSamePublishOnce() {
        Queue<Runnable> otherThread = new ArrayDeque<>();
        SchedulingRuns other = forum.process("two", otherThread::add);
        forum.order.order(FORUM, SCHEDULING, ORGANISER).orThrow();
        other.sweep();
        forum.nanos += 10 * SECOND;
        other.sweep();
        otherThread.remove().run();
        Timetable published = forum.consultation().timetable();
        forum.solve();

        assertThat(forum.consultation().timetable()).isEqualTo(published);
        assertThat(invitations()).hasSize(2);
    }

    @Test
    void aCrashBetweenPublishingAndTheLastInvitationIsMadeGood() {
        publishAndDie();
        forum.follow.take(FORUM, forum.consultation().followUps().getFirst());
        assertThat(progress()).isEqualTo(Status.RUNNING);

        forum.follow.sweep();

        assertThat(invitations()).containsExactly(first.id(), second.id());
        assertThat(progress()).isEqualTo(Status.PUBLISHED);
        assertThat(forum.consultations.ahead()).isEmpty();
    }

    @Test
    void aReplanBeforeTheMeetingsHaveFollowedWantsEachOnce() {
        SchedulingId again = new SchedulingId(new UUID(8, 8));
        publishAndDie();

        forum.order.again(FORUM, again, 0, ORGANISER).orThrow();

        assertThat(forum.consultation().running(again).orElseThrow().input().meetings())
                .extracting(WantedMeeting::id)
                .containsExactlyInAnyOrder(first.id(), second.id());
    }

    private void publishAndDie() {
        forum.order.order(FORUM, SCHEDULING, ORGANISER).orThrow();
        Asked asked =
                Asked.of(
                        forum.consultation(),
                        forum.consultation().running(SCHEDULING).orElseThrow());
        Schedule solution = forum.scheduler.schedule(asked.problem());
        Draft draft = asked.solved(solution, List.of(), () -> forum.now);
        forum.consultations.change(
                FORUM, current -> current.value().finish(SCHEDULING, asked.input(), draft));
    }

    private Status progress() {
        return forum.read.scheduling(FORUM, SCHEDULING, ORGANISER).orThrow().status();
    }

    private MeetingStatus status(Meeting meeting) {
        return MeetingStatus.of(forum.meeting(meeting.id()).state());
    }

    private List<MeetingId> invitations() {
        return forum.meetings.events().stream()
                .filter(MeetingScheduled.class::isInstance)
                .map(event -> ((MeetingScheduled) event).meeting().id())
                .toList();
    }
}
