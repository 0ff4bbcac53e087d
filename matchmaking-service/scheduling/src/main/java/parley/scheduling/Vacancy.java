package parley.scheduling;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a meeting without a place would fit, with nobody else moved; of several, each for itself.
 *
 * @param slots 0-based, ascending, at least one
 */
public record Vacancy(AcceptedMeeting meeting, List<Integer> slots) {

    public Vacancy {
        slots = List.copyOf(slots);
    }

    /**
     * Of all meetings without a place that fit somewhere, the most urgent first.
     *
     * @param standing what has a place; of two that can't both keep theirs, the more urgent does
     */
    public static List<Vacancy> of(SchedulingProblem problem, List<Assignment> standing) {
        IndexedProblem indexed = new IndexedProblem(problem);
        int[] slots = new Standing(indexed, standing).slots();
        Timetable timetable = new Timetable(indexed);
        List<Integer> byUrgency =
                IntStream.range(0, indexed.meetings())
                        .boxed()
                        .sorted(Completion.mostUrgentFirst(indexed))
                        .toList();
        for (int meeting : byUrgency) {
            int slot = slots[meeting];
            if (slot != Timetable.NONE
                    && slot < indexed.slots()
                    && timetable.canPlace(meeting, slot)) {
                timetable.place(meeting, slot);
            }
        }
        return byUrgency.stream()
                .filter(meeting -> slots[meeting] == Timetable.NONE)
                .map(
                        meeting ->
                                new Vacancy(
                                        problem.meetings().get(meeting), fits(timetable, meeting)))
                .filter(vacancy -> !vacancy.slots().isEmpty())
                .toList();
    }

    private static List<Integer> fits(Timetable timetable, int meeting) {
        return IntStream.range(0, timetable.problem().slots())
                .filter(slot -> timetable.canPlace(meeting, slot))
                .boxed()
                .toList();
    }
}
