package parley.matchmaking.application;

import java.util.List;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.Draft;
import parley.matchmaking.domain.consultation.Scheduling.Running;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.consultation.SchedulingInput;
import parley.matchmaking.domain.consultation.SetUp;
import parley.matchmaking.domain.consultation.Timetable;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.time.ForumClock;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.Schedule;
import parley.scheduling.SchedulingProblem;

/**
 * What is to be solved, as it was read.
 *
 * @param basis the consultation's
 */
record Asked(
        ForumId forum,
        SchedulingId id,
        SchedulingInput input,
        SetUp setUp,
        boolean draft,
        int basis) {

    static Asked of(Consultation consultation, Running running) {
        return new Asked(
                consultation.forum(),
                running.id(),
                running.input(),
                consultation.setUp(),
                running.draft(),
                consultation.basis());
    }

    SchedulingProblem problem() {
        return input.problem(setUp);
    }

    Draft solved(Schedule schedule, List<AcceptedMeeting> conflict, ForumClock clock) {
        return new Draft(
                id, forum, basis, clock.now(), Timetable.of(schedule, conflict, input, setUp));
    }
}
