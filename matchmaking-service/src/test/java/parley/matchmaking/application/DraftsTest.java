package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.OPERATOR;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.representing;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.application.Refused.codeOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import parley.matchmaking.application.SchedulingProgress.Status;
import parley.matchmaking.domain.consultation.ConsultationEvent.SchedulingProgressed;
import parley.matchmaking.domain.consultation.Scheduling;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingScheduled;
import parley.matchmaking.domain.meeting.MeetingStatus;
import parley.scheduling.IndexedProblem;
import parley.scheduling.Schedule;
import parley.scheduling.Scheduler;
import parley.scheduling.SchedulingProblem;
import parley.scheduling.Timetable;
import parley.scheduling.Watch;
import parley.scheduling.Watch.Step;

class DraftsTest {

    private static final SchedulingId ONE = new SchedulingId(new UUID(1, 1));
    private static final SchedulingId TWO = new SchedulingId(new UUID(2, 2));

    private final SmallForum forum = new SmallForum();
    private final Meeting first = forum.accepted(buyer(1), seller(1));
    private final Meeting second = forum.accepted(buyer(2, "ru"), seller(1));

    @Test
    void aDraftInvitesNobodyUntilItIsPublished() {
        draft(ONE);

        assertThat(invited()).isZero();
        assertThat(codeOf(forum.read.schedule(FORUM, OPERATOR))).isEqualTo("schedule-not-found");
        forum.publishDraft.publish(FORUM, ONE, ORGANISER).orThrow();
        assertThat(invited()).isEqualTo(2);
        assertThat(MeetingStatus.of(forum.meeting(first.id()).state()))
                .isEqualTo(MeetingStatus.SCHEDULED);
    }

    @Test
    void onlyAnOrganiserOrdersPublishesAndDiscards() {
        draft(ONE);

        assertThat(codeOf(forum.order.draft(FORUM, TWO, OPERATOR))).isEqualTo("not-an-organiser");
        assertThat(codeOf(forum.publishDraft.publish(FORUM, ONE, OPERATOR)))
                .isEqualTo("not-an-organiser");
        assertThat(codeOf(forum.publishDraft.discard(FORUM, ONE, representing(buyer(1)))))
                .isEqualTo("not-an-organiser");
    }

    @Test
    void draftsAreKeptUntilTheyAreDiscardedAndNotTooMany() {
        for (int number = 0; number < 3; number++) {
            draft(new SchedulingId(new UUID(3, number)));
        }

        assertThat(codeOf(forum.order.draft(FORUM, ONE, ORGANISER))).isEqualTo("too-many-drafts");
        forum.publishDraft.discard(FORUM, new SchedulingId(new UUID(3, 0)), ORGANISER).orThrow();
        draft(ONE);
        assertThat(forum.readDrafts.all(FORUM, OPERATOR).orThrow())
                .extracting(Drafts.Sketch::id)
                .doesNotContain(new SchedulingId(new UUID(3, 0)))
                .contains(ONE);
    }

    @Test
    void whatIsLockedOfOneDraftKeepsItsSlotInTheNext() {
        draft(ONE);
        List<SchedulingProblem> asked = new ArrayList<>();
        Scheduler solve = forum.scheduler;
        forum.scheduler =
                problem -> {
                    asked.add(problem);
                    return solve.schedule(problem);
                };

        Locks locks = new Locks(ONE, Set.of(second.id()), Set.of(), Set.of());
        forum.order.draft(FORUM, TWO, locks, ORGANISER).orThrow();
        forum.solve();

        assertThat(asked.getFirst().meetings())
                .filteredOn(meeting -> meeting.mustMeet())
                .singleElement()
                .satisfies(
                        meeting ->
                                assertThat(meeting.forbidden()).containsExactlyInAnyOrder(0, 2, 3));
        assertThat(forum.readDrafts.with(FORUM, ONE, TWO, OPERATOR).orThrow().differences())
                .isEmpty();
        Locks unknown = new Locks(new SchedulingId(new UUID(6, 6)), Set.of(), Set.of(), Set.of());
        assertThat(codeOf(forum.order.draft(FORUM, TWO, unknown, ORGANISER)))
                .isEqualTo("draft-not-found");
    }

    @Test
    void aComparisonSaysWhatBecomesOfEachMeeting() {
        draft(ONE);
        forum.withdrawRequest.withdraw(FORUM, first.id(), representing(buyer(1))).orThrow();
        draft(TWO);

        assertThat(forum.readDrafts.with(FORUM, ONE, TWO, OPERATOR).orThrow().differences())
                .anySatisfy(
                        one -> {
                            assertThat(one.any().meeting()).isEqualTo(first.id());
                            assertThat(one.after()).isNull();
                        });
    }

    @Test
    void aSchedulingTellsItsStepsAndStopsWhenItIsCancelled() {
        forum.scheduler =
                new Scheduler() {
                    @Override
                    public Schedule schedule(SchedulingProblem problem) {
                        throw new IllegalStateException("unwatched");
                    }

                    @Override
                    public Schedule schedule(SchedulingProblem problem, Watch watch) {
                        watch.reached(Step.PLACED, new Timetable(new IndexedProblem(problem)));
                        assertThat(forum.read.scheduling(FORUM, ONE, OPERATOR).orThrow().progress())
                                .extracting(progress -> progress.step())
                                .isEqualTo(Step.PLACED);
                        forum.order.cancel(FORUM, ONE, ORGANISER).orThrow();
                        assertThat(watch.isCancelled()).isTrue();
                        throw new CancellationException();
                    }
                };

        draft(ONE);

        assertThat(forum.read.scheduling(FORUM, ONE, OPERATOR).orThrow().status())
                .isEqualTo(Status.CANCELLED);
        assertThat(forum.readDrafts.all(FORUM, OPERATOR).orThrow()).isEmpty();
        assertThat(forum.consultations.events())
                .filteredOn(SchedulingProgressed.class::isInstance)
                .extracting(event -> ((SchedulingProgressed) event).scheduling())
                .hasExactlyElementsOfTypes(
                        Scheduling.Running.class,
                        Scheduling.Running.class,
                        Scheduling.Cancelled.class);
    }

    @Test
    void anotherProcessStopsComputingWhatWasCancelled() {
        List<Watch> watches = new ArrayList<>();
        forum.scheduler =
                new Scheduler() {
                    @Override
                    public Schedule schedule(SchedulingProblem problem) {
                        throw new IllegalStateException("unwatched");
                    }

                    @Override
                    public Schedule schedule(SchedulingProblem problem, Watch watch) {
                        watches.add(watch);
                        forum.consultations.change(FORUM, current -> current.value().cancel(ONE));
                        forum.runs.sweep();
                        throw new CancellationException();
                    }
                };

        draft(ONE);

        assertThat(watches).singleElement().satisfies(w -> assertThat(w.isCancelled()).isTrue());
    }

    private void draft(SchedulingId id) {
        forum.order.draft(FORUM, id, ORGANISER).orThrow();
        forum.solve();
    }

    private long invited() {
        return forum.meetings.events().stream().filter(MeetingScheduled.class::isInstance).count();
    }
}
