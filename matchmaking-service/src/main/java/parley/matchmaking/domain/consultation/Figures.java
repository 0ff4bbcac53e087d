package parley.matchmaking.domain.consultation;

import parley.scheduling.Schedule;

/**
 * What a timetable comes to; the scheduling library defines each.
 *
 * @param shortfall meetings that companies lack of the least that they should have
 * @param breaks summed over the companies
 * @param mostBreaks of the company that has most
 * @param missedWishes for a time of day
 * @param changes of room and interpreter; of what was planned last where some had begun before
 */
public record Figures(
        int prioritySum, int shortfall, int breaks, int mostBreaks, int missedWishes, int changes) {

    static Figures of(Schedule schedule) {
        return new Figures(
                schedule.prioritySum(),
                schedule.shortfall(),
                schedule.breaks(),
                schedule.mostBreaks(),
                schedule.missedWishes(),
                schedule.changes());
    }
}
