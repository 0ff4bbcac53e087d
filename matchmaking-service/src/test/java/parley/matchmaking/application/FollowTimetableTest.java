package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.representing;
import static parley.matchmaking.Cast.seller;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.consultation.Placement;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.meeting.MeetingState;
import parley.scheduling.Certificate;
import parley.scheduling.Completion;
import parley.scheduling.IndexedProblem;
import parley.scheduling.Schedule;
import parley.scheduling.SchedulingProblem;
import parley.scheduling.Timetable;

class FollowTimetableTest {

    private static final SchedulingId AGAIN = new SchedulingId(new UUID(8, 8));

    private final SmallForum forum = new SmallForum();

    @Test
    void ofManyMeetingsOnlyThoseThatAReplanConcernsAreChanged() {
        forum.scheduler = FollowTimetableTest::asManyAsFit;
        for (int number = 1; number <= 30; number++) {
            forum.participants.companies().keep(buyer(number));
            forum.accepted(buyer(number), seller(1));
        }
        forum.publish();
        Placement freed = forum.consultation().standing().getFirst();
        forum.cancel
                .cancel(FORUM, freed.meeting(), seller(1).id(), null, representing(seller(1)))
                .orThrow();
        forum.order.again(FORUM, AGAIN, 0, ORGANISER).orThrow();
        forum.solve();
        int before = forum.meetings.decisions();

        forum.publishDraft.publish(FORUM, AGAIN, ORGANISER).orThrow();

        assertThat(forum.meetings.decisions() - before).isOne();
        assertThat(forum.consultation().isAhead()).isFalse();
        assertThat(forum.consultation().standing())
                .hasSize(4)
                .allSatisfy(
                        one ->
                                assertThat(forum.meeting(one.meeting()).state())
                                        .isInstanceOf(MeetingState.Scheduled.class));
    }

    private static Schedule asManyAsFit(SchedulingProblem problem) {
        Timetable timetable = new Timetable(new IndexedProblem(problem));
        Completion.complete(timetable);
        return Schedule.of(timetable, Certificate.of(timetable, timetable::reached));
    }
}
