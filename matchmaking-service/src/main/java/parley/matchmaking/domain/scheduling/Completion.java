package parley.matchmaking.domain.scheduling;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Adds what still fits: high priorities first, then meetings with few possible slots, each in the
 * slot that adds fewest breaks. Makes a first timetable of an empty one, and a maximal one of any.
 */
public final class Completion {

    private Completion() {}

    public static void complete(Timetable timetable) {
        IndexedProblem problem = timetable.problem();
        List<Integer> order =
                IntStream.range(0, problem.meetings())
                        .filter(meeting -> timetable.slotOf(meeting) == Timetable.NONE)
                        .boxed()
                        .sorted(
                                Comparator.comparingInt(problem::priority)
                                        .reversed()
                                        .thenComparingInt(problem::choices)
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        order.forEach(meeting -> placeBest(timetable, meeting));
    }

    private static void placeBest(Timetable timetable, int meeting) {
        int best = Timetable.NONE;
        int fewest = Integer.MAX_VALUE;
        for (int slot = 0; slot < timetable.problem().slots(); slot++) {
            if (timetable.canPlace(meeting, slot)) {
                timetable.place(meeting, slot);
                int breaks = timetable.breaks();
                timetable.remove(meeting);
                if (breaks < fewest) {
                    best = slot;
                    fewest = breaks;
                }
            }
        }
        if (best != Timetable.NONE) {
            timetable.place(meeting, best);
        }
    }
}
