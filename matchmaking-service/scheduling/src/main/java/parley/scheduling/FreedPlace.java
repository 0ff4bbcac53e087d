package parley.scheduling;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a cancelled meeting leaves: a slot in which both sides are free, a room, perhaps an
 * interpreter. Nobody else is moved; meetings that have no place are offered it.
 *
 * @param slot 0-based
 * @param offers which unscheduled meetings fit in it, the best first
 */
public record FreedPlace(int slot, List<AcceptedMeeting> offers) {

    public FreedPlace {
        offers = List.copyOf(offers);
    }

    /**
     * Takes a meeting out of the timetable.
     *
     * @param meeting placed, by its position in the problem
     * @throws IllegalArgumentException if it is not placed
     */
    public static FreedPlace cancel(Timetable timetable, int meeting) {
        int slot = timetable.slotOf(meeting);
        IndexedProblem problem = timetable.problem();
        if (slot == Timetable.NONE) {
            throw new IllegalArgumentException(
                    problem.problem().meetings().get(meeting) + " has no place to free");
        }
        timetable.remove(meeting);
        List<AcceptedMeeting> offers =
                IntStream.range(0, problem.meetings())
                        .filter(other -> other != meeting)
                        .filter(other -> timetable.slotOf(other) == Timetable.NONE)
                        .filter(other -> timetable.canPlace(other, slot))
                        .boxed()
                        .sorted(Completion.mostUrgentFirst(problem))
                        .map(problem.problem().meetings()::get)
                        .toList();
        return new FreedPlace(slot, offers);
    }
}
