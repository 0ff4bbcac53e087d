package parley.matchmaking.domain.consultation;

import parley.scheduling.Timetable;
import parley.scheduling.Watch.Step;

/**
 * How far the scheduler has come with a scheduling, and its best timetable by then.
 *
 * @param meetings with a place
 * @param prioritySum over these
 */
public record Progress(Step step, int meetings, int prioritySum, int breaks) {

    public static Progress of(Step step, Timetable best) {
        return new Progress(step, best.placed(), best.prioritySum(), best.breaks());
    }
}
