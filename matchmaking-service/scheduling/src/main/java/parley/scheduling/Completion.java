package parley.scheduling;

import java.util.Comparator;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Adds what still fits: must-meets first, then high priorities, then meetings with few possible
 * slots, each in the slot that adds fewest breaks. Makes a first timetable of an empty one, and a
 * maximal one of any.
 */
public final class Completion {

    private static final long SEED = 2020;

    private final Timetable timetable;
    private final IndexedProblem problem;
    private final Displacement displacement;

    private Completion(Timetable timetable) {
        this.timetable = timetable;
        problem = timetable.problem();
        displacement = new Displacement(timetable, new Random(SEED));
    }

    /** Nothing that is placed moves. */
    public static void complete(Timetable timetable) {
        Completion completion = new Completion(timetable);
        completion.unplaced(meeting -> true).forEach(meeting -> placeBest(timetable, meeting));
    }

    /**
     * Others move, but stay placed.
     *
     * @param preferred go before all that are not
     */
    public static void completeByMoving(Timetable timetable, IntPredicate preferred) {
        Completion completion = new Completion(timetable);
        completion.unplaced(preferred).forEach(completion::placeOrDisplace);
        completion.unplaced(meeting -> true).forEach(completion::placeOrDisplace);
    }

    private IntStream unplaced(IntPredicate condition) {
        return IntStream.range(0, problem.meetings())
                .filter(meeting -> timetable.slotOf(meeting) == Timetable.NONE)
                .filter(condition)
                .boxed()
                .sorted(mostUrgentFirst(problem))
                .mapToInt(Integer::intValue);
    }

    static Comparator<Integer> mostUrgentFirst(IndexedProblem problem) {
        return Comparator.comparing(problem::mustMeet)
                .thenComparingInt(problem::priority)
                .reversed()
                .thenComparingInt(problem::choices)
                .thenComparing(Comparator.naturalOrder());
    }

    private void placeOrDisplace(int meeting) {
        if (!placeBest(timetable, meeting) && !displacement.tryPlace(meeting, problem.meetings())) {
            placeInOrder(meeting);
        }
    }

    /** What is before or after it by precedence makes way, and gets another slot itself. */
    private void placeInOrder(int meeting) {
        int[] ordered =
                IntStream.concat(
                                IntStream.of(problem.precedences().before(meeting)),
                                IntStream.of(problem.precedences().after(meeting)))
                        .filter(other -> timetable.slotOf(other) != Timetable.NONE)
                        .toArray();
        int[] slots = IntStream.of(ordered).map(timetable::slotOf).toArray();
        IntStream.of(ordered).forEach(timetable::remove);
        boolean all =
                placeBest(timetable, meeting)
                        && IntStream.of(ordered).allMatch(other -> placeBest(timetable, other));
        if (!all) {
            IntStream.concat(IntStream.of(meeting), IntStream.of(ordered))
                    .filter(other -> timetable.slotOf(other) != Timetable.NONE)
                    .forEach(timetable::remove);
            for (int i = 0; i < ordered.length; i++) {
                timetable.place(ordered[i], slots[i]);
            }
        }
    }

    /** Whether there is a slot for it as things are; it gets the best by {@link SlotChoice}. */
    static boolean placeBest(Timetable timetable, int meeting) {
        @Nullable SlotChoice best = null;
        for (int slot = 0; slot < timetable.problem().slots(); slot++) {
            if (timetable.canPlace(meeting, slot)) {
                SlotChoice choice = SlotChoice.of(timetable, meeting, slot);
                if (best == null || choice.isBetterThan(best)) {
                    best = choice;
                }
            }
        }
        if (best != null) {
            timetable.place(meeting, best.slot());
        }
        return best != null;
    }
}
