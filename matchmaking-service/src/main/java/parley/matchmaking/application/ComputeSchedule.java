package parley.matchmaking.application;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.ConsultationEvent;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.forum.ForumId;
import parley.scheduling.Schedule;
import parley.scheduling.Scheduler;
import parley.scheduling.SchedulingProblem;

/**
 * Solves what was ordered and publishes it. May run twice, in two processes: the problem is stored,
 * the scheduler gives the same answer to it, and only one of them is published.
 */
public final class ComputeSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(ComputeSchedule.class);

    private final Consultations consultations;
    private final Scheduler scheduler;
    private final FollowTimetable follow;

    public ComputeSchedule(
            Consultations consultations, Scheduler scheduler, FollowTimetable follow) {
        this.consultations = consultations;
        this.scheduler = scheduler;
        this.follow = follow;
    }

    /** Takes as long as the scheduler. Solves again if a company withdrew meanwhile. */
    public void compute(ForumId forum, SchedulingId id) {
        Optional<SchedulingProblem> problem = problem(forum, id);
        while (problem.isPresent()) {
            SchedulingProblem asked = problem.get();
            Decide publishing = solve(asked, id);
            consultations.change(forum, current -> publishing.decide(current.value()));
            problem = problem(forum, id);
        }
        follow.follow(forum);
    }

    /** What the scheduler cannot solve now it cannot solve later: the problem stays the same. */
    private Decide solve(SchedulingProblem problem, SchedulingId id) {
        try {
            Schedule solution = scheduler.schedule(problem);
            return current -> current.publish(id, problem, solution);
        } catch (RuntimeException | LinkageError broken) {
            LOG.atError().setCause(broken).addKeyValue("scheduling", id).log("The scheduler broke");
            return current -> current.fail(id, broken.toString());
        }
    }

    private Optional<SchedulingProblem> problem(ForumId forum, SchedulingId id) {
        return consultations.find(forum).flatMap(current -> current.value().problem(id));
    }

    private interface Decide {

        Decision<Consultation, ConsultationEvent> decide(Consultation current);
    }
}
