package parley.matchmaking.application;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.matchmaking.domain.consultation.Draft;
import parley.matchmaking.domain.consultation.Method;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.time.ForumClock;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.Replan;
import parley.scheduling.Schedule;
import parley.scheduling.Scheduler;
import parley.scheduling.SchedulingProblem;
import parley.scheduling.Unscheduled;
import parley.scheduling.Watch;

/**
 * Solves what was ordered and publishes it, or keeps it as a draft. May run twice, in two
 * processes: the problem is stored, the scheduler gives the same answer to it, and only one of them
 * is published.
 */
public final class ComputeSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(ComputeSchedule.class);

    private final Consultations consultations;
    private final Drafts drafts;
    private final Scheduler scheduler;
    private final Conflicts conflicts;
    private final FollowTimetable follow;
    private final ForumClock clock;

    public ComputeSchedule(
            Consultations consultations,
            Drafts drafts,
            Scheduler scheduler,
            Conflicts conflicts,
            FollowTimetable follow,
            ForumClock clock) {
        this.consultations = consultations;
        this.drafts = drafts;
        this.scheduler = scheduler;
        this.conflicts = conflicts;
        this.follow = follow;
        this.clock = clock;
    }

    /**
     * Takes as long as the scheduler. Solves again if a company withdrew meanwhile; ends without an
     * effect if the watch is cancelled.
     */
    void compute(ForumId forum, SchedulingId id, Watch watch) {
        Optional<Asked> asked = asked(forum, id);
        while (asked.isPresent() && !watch.isCancelled()) {
            solve(asked.get(), watch);
            asked = asked(forum, id);
        }
        follow.follow(forum);
    }

    /** What the scheduler cannot solve now it cannot solve later: the problem stays the same. */
    private void solve(Asked asked, Watch watch) {
        Draft solution;
        try {
            SchedulingProblem problem = asked.problem();
            Schedule schedule = planned(asked, problem, watch);
            solution = asked.solved(schedule, conflict(problem, schedule, watch), clock);
        } catch (CancellationException _) {
            return;
        } catch (RuntimeException | LinkageError broken) {
            LOG.atError()
                    .setCause(broken)
                    .addKeyValue("scheduling", asked.id())
                    .log("The scheduler broke");
            failed(asked, broken.toString());
            return;
        }
        try {
            keep(asked, solution);
        } catch (TimetableTooLargeException tooLarge) {
            failed(asked, String.valueOf(tooLarge.getMessage()));
        }
    }

    private void failed(Asked asked, String reason) {
        consultations.change(asked.forum(), current -> current.value().fail(asked.id(), reason));
    }

    private void keep(Asked asked, Draft solution) {
        if (asked.draft()) {
            drafts.keep(solution);
        }
        consultations.change(
                asked.forum(),
                current -> current.value().finish(asked.id(), asked.input(), solution));
    }

    private Schedule planned(Asked asked, SchedulingProblem problem, Watch watch) {
        return switch (asked.input().method()) {
            case Method.Anew _ -> scheduler.schedule(problem, watch);
            case Method.Again(int mostMoves) ->
                    Replan.of(problem, asked.input().standing(asked.setUp()), mostMoves, watch)
                            .schedule();
        };
    }

    private List<AcceptedMeeting> conflict(
            SchedulingProblem problem, Schedule schedule, Watch watch) {
        return schedule.unscheduled().stream()
                        .map(Unscheduled::meeting)
                        .anyMatch(AcceptedMeeting::mustMeet)
                ? conflicts.of(problem, watch)
                : List.of();
    }

    private Optional<Asked> asked(ForumId forum, SchedulingId id) {
        return consultations
                .find(forum)
                .map(Versioned::value)
                .flatMap(current -> current.running(id).map(one -> Asked.of(current, one)));
    }
}
