package parley.matchmaking.application;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.OPERATOR;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.Cast.setUp;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.matchmaking.application.SchedulingProgress.Status;
import parley.matchmaking.domain.consultation.ConsultationEvent.SchedulingProgressed;
import parley.matchmaking.domain.consultation.Scheduling;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.consultation.Timetable;
import parley.matchmaking.domain.consultation.Unplaced;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingStatus;
import parley.matchmaking.domain.meeting.Priority;
import parley.scheduling.Watch.Step;

/** A re-plan is computed like a scheduling: it tells how far it is, and may be stopped. */
class ReplanJobTest {

    private static final SchedulingId AGAIN = new SchedulingId(new UUID(8, 8));

    private final SmallForum forum = new SmallForum();
    private final Meeting first = forum.accepted(buyer(1), seller(1));

    @BeforeEach
    void itIsPublished() {
        forum.accepted(buyer(2, "ru"), seller(1));
        forum.publish();
        forum.mustMeets
                .set(
                        FORUM,
                        new UUID(5, 5),
                        seller(2).id(),
                        buyer(2).id(),
                        new Priority(3),
                        ORGANISER)
                .orThrow();
        forum.consultations.change(FORUM, current -> current.value().setUp(setUp(4, 1)));
    }

    @Test
    void itTellsItsSteps() {
        forum.order.again(FORUM, AGAIN, 1, ORGANISER).orThrow();
        forum.solve();

        assertThat(forum.consultations.events())
                .filteredOn(SchedulingProgressed.class::isInstance)
                .extracting(event -> ((SchedulingProgressed) event).scheduling())
                .filteredOn(one -> one.id().equals(AGAIN))
                .filteredOn(
                        one ->
                                one instanceof Scheduling.Running(_, _, _, _, var at, _)
                                        && at != null)
                .extracting(one -> requireNonNull(((Scheduling.Running) one).progress()).step())
                .containsExactly(Step.PLACED, Step.SEARCHED);
    }

    @Test
    void itIsCancelledWhileItLooksForAConflictAndLeavesNoDraft() {
        forum.conflicts =
                (problem, watch) -> {
                    forum.order.cancel(FORUM, AGAIN, ORGANISER).orThrow();
                    assertThat(watch.isCancelled()).isTrue();
                    throw new CancellationException();
                };

        forum.order.again(FORUM, AGAIN, 1, ORGANISER).orThrow();
        forum.solve();

        assertThat(forum.read.scheduling(FORUM, AGAIN, OPERATOR).orThrow().status())
                .isEqualTo(Status.CANCELLED);
        assertThat(forum.readDrafts.all(FORUM, OPERATOR).orThrow()).isEmpty();
    }

    @Test
    void aMeetingThatIsCancelledMeanwhileIsNotBroughtBack() {
        forum.conflicts =
                (problem, watch) -> {
                    forum.cancel
                            .cancel(FORUM, first.id(), buyer(1).id(), "ill", ORGANISER)
                            .orThrow();
                    return List.of();
                };

        forum.order.again(FORUM, AGAIN, 1, ORGANISER).orThrow();
        forum.solve();
        Timetable published = forum.publishDraft.publish(FORUM, AGAIN, ORGANISER).orThrow();

        assertThat(published.version()).isEqualTo(2);
        assertThat(published.placement(first.id())).isEmpty();
        assertThat(published.unplaced()).extracting(Unplaced::meeting).doesNotContain(first.id());
        assertThat(MeetingStatus.of(forum.meeting(first.id()).state()))
                .isEqualTo(MeetingStatus.CANCELLED);
    }

    @Test
    void aDraftThatIsTooLargeToBeKeptIsNotTriedAgain() {
        forum.drafts.most = 0;

        forum.order.again(FORUM, AGAIN, 1, ORGANISER).orThrow();
        forum.solve();

        assertThat(forum.read.scheduling(FORUM, AGAIN, OPERATOR).orThrow())
                .extracting(SchedulingProgress::status, SchedulingProgress::failure)
                .isEqualTo(
                        List.of(
                                Status.FAILED,
                                "A timetable of 3 meetings takes 3 bytes, and more than 0 can't be"
                                        + " kept"));
    }
}
