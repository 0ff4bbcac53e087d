package parley.scheduling;

import java.util.ArrayList;
import java.util.List;

/**
 * The meetings of a {@link Timetable} with rooms and interpreters, always the same ones for the
 * same timetable; see {@link Continuity}.
 *
 * @param assignments in the order of the problem's meetings
 * @param changes of rooms and interpreters
 * @param changesBound with these slots there can't be fewer
 */
record Bookings(List<Assignment> assignments, int changes, int changesBound) {

    static Bookings of(Timetable timetable) {
        Successions successions = Successions.of(timetable);
        int bound = ContinuityBound.of(timetable, successions);
        Continuity continuity = Continuity.of(timetable, successions, bound);
        return of(timetable, continuity.allocation(), continuity.changes(), bound);
    }

    /** Those that were planned again, with rooms and interpreters as they were. */
    static Bookings of(Timetable timetable, Standing standing) {
        Successions successions = Successions.of(timetable);
        Allocation allocation = StandingBookings.of(timetable, standing);
        return of(
                timetable,
                allocation,
                new ChangeCount(allocation, successions).all(),
                ContinuityBound.of(timetable, successions));
    }

    private static Bookings of(
            Timetable timetable, Allocation allocation, int changes, int changesBound) {
        SchedulingProblem problem = timetable.problem().problem();
        List<Assignment> assignments = new ArrayList<>();
        for (int meeting = 0; meeting < problem.meetings().size(); meeting++) {
            if (timetable.slotOf(meeting) != Timetable.NONE) {
                int interpreter = allocation.interpreter(meeting);
                assignments.add(
                        new Assignment(
                                problem.meetings().get(meeting),
                                timetable.slotOf(meeting),
                                problem.rooms().get(allocation.room(meeting)).code(),
                                interpreter < 0
                                        ? null
                                        : problem.interpreters().get(interpreter).reference()));
            }
        }
        return new Bookings(assignments, changes, changesBound);
    }
}
