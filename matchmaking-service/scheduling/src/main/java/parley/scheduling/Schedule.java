package parley.scheduling;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The answer to a {@link SchedulingProblem}.
 *
 * @param assignments in the order of the problem's meetings
 * @param unscheduled in the order of the problem's meetings
 * @param prioritySum over the scheduled meetings
 * @param shortfall meetings that companies lack of the least that they should have
 * @param breaks summed over the companies
 * @param mostBreaks of the company that has most
 * @param missedWishes for a time, see {@link Policy.Objective#WISHES}
 * @param changes of room or interpreter, see {@link Policy.Objective#CONTINUITY}
 */
public record Schedule(
        List<Assignment> assignments,
        List<Unscheduled> unscheduled,
        int prioritySum,
        int shortfall,
        int breaks,
        int mostBreaks,
        int missedWishes,
        int changes,
        Certificate certificate) {

    /**
     * Of a consultation without guaranteed meetings and wishes, in which no company has two breaks
     * and nobody changes rooms.
     */
    public Schedule(
            List<Assignment> assignments,
            List<Unscheduled> unscheduled,
            int prioritySum,
            int breaks,
            Certificate certificate) {
        this(
                assignments,
                unscheduled,
                prioritySum,
                0,
                breaks,
                Math.min(1, breaks),
                0,
                0,
                certificate);
    }

    public Schedule {
        assignments = List.copyOf(assignments);
        unscheduled = List.copyOf(unscheduled);
    }

    /**
     * Publishes a timetable: gives out rooms and interpreters and says why the other meetings have
     * no place.
     *
     * @throws IllegalStateException if a meeting could still be placed, for then there is no reason
     */
    public static Schedule of(Timetable timetable, Certificate certificate) {
        return of(timetable, certificate, Bookings.of(timetable), new BitSet());
    }

    /**
     * The same with rooms and interpreters given out already.
     *
     * @param immovable meetings that lost their place and may not have another
     */
    static Schedule of(
            Timetable timetable, Certificate certificate, Bookings bookings, BitSet immovable) {
        Explanations explanations = new Explanations(timetable, bookings.assignments(), immovable);
        List<Unscheduled> unscheduled =
                IntStream.range(0, timetable.problem().meetings())
                        .filter(meeting -> timetable.slotOf(meeting) == Timetable.NONE)
                        .mapToObj(explanations::explain)
                        .toList();
        return new Schedule(
                bookings.assignments(),
                unscheduled,
                timetable.prioritySum(),
                timetable.shortfall(),
                timetable.breaks(),
                timetable.mostBreaks(),
                timetable.missedWishes(),
                bookings.changes(),
                certificate.withChangesBound(bookings.changesBound()));
    }
}
