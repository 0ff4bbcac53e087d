package parley.scheduling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A timetable after something changed, with what became of each meeting. Meetings that still fit
 * stay where they are; what lost its place, and then what never had one, is placed as far as the
 * moves allow.
 *
 * @param timetable the new one
 * @param changes in the order of the problem's meetings, without those that stay
 * @param moves how many meetings that had a slot have another one now
 */
public record Replan(Timetable timetable, List<Change> changes, int moves) {

    private static final long SEED = 2020;

    /**
     * Of {@link Displacement#steps}, after which nobody makes way any more. By work and not by the
     * clock, so that another process plans the same.
     */
    private static final long MOST_STEPS = 50_000_000;

    /**
     * What became of a meeting.
     *
     * @param from the slot that it had, or {@link Timetable#NONE}
     * @param to the slot that it has, or {@link Timetable#NONE}
     */
    public record Change(AcceptedMeeting meeting, int from, int to) {

        private boolean isMove() {
            return from != Timetable.NONE && to != Timetable.NONE;
        }
    }

    public Replan {
        changes = List.copyOf(changes);
    }

    /**
     * Plans anew.
     *
     * @param problem as it is now
     * @param before slot of each of its meetings until now, or {@link Timetable#NONE}
     * @param mostMoves how many meetings that had a slot may get another one, 0 or more. With 0
     *     nobody moves: what lost its place has none, and its slot is free for those without
     */
    public static Replan of(IndexedProblem problem, int[] before, int mostMoves) {
        return of(problem, before, mostMoves, Watch.none());
    }

    /** Moves are for what is better by the policy than a plan that moves nobody. */
    private static Replan of(IndexedProblem problem, int[] before, int mostMoves, Watch watch) {
        if (mostMoves < 0) {
            throw new IllegalArgumentException("Moves cannot be fewer than none: " + mostMoves);
        }
        Replan still = new Replanning(problem, before, 0, watch).replan();
        watch.reached(Watch.Step.PLACED, still.timetable());
        if (mostMoves == 0) {
            return still;
        }
        Replan moving = new Replanning(problem, before, mostMoves, watch).replan();
        Replan better = moving.timetable().isBetterThan(still.timetable()) ? moving : still;
        watch.reached(Watch.Step.SEARCHED, better.timetable());
        return better;
    }

    /**
     * What becomes of a published schedule.
     *
     * @param schedule with rooms and interpreters as they were for all that stay, as far as these
     *     still suffice. Its certificate's bounds are those of all that is wanted
     */
    public record Outcome(Schedule schedule, Replan replan) {}

    /**
     * Plans a published schedule anew.
     *
     * @param problem as it is now
     * @param before what stood in it; meetings that the problem does not have are left out
     * @param mostMoves as for {@link #of(IndexedProblem, int[], int)}
     */
    public static Outcome of(SchedulingProblem problem, List<Assignment> before, int mostMoves) {
        return of(problem, before, mostMoves, Watch.none());
    }

    /**
     * The same, watched: what can be placed with nobody moved is {@link Watch.Step#PLACED}, what
     * the moves come to {@link Watch.Step#SEARCHED}.
     *
     * @throws java.util.concurrent.CancellationException if the watch is cancelled
     */
    public static Outcome of(
            SchedulingProblem problem, List<Assignment> before, int mostMoves, Watch watch) {
        IndexedProblem indexed = new IndexedProblem(problem);
        Standing standing = new Standing(indexed, before);
        int[] slots = standing.slots();
        Replan replan = of(indexed, slots, mostMoves, watch);
        Timetable timetable = replan.timetable();
        BitSet immovable = new BitSet();
        for (int meeting = 0; meeting < slots.length; meeting++) {
            immovable.set(meeting, lost(meeting, slots, timetable));
        }
        Certificate certificate = Certificate.of(timetable, indexed::ceiling);
        return new Outcome(
                Schedule.of(timetable, certificate, Bookings.of(timetable, standing), immovable),
                replan);
    }

    private static boolean lost(int meeting, int[] before, Timetable timetable) {
        return before[meeting] != Timetable.NONE && timetable.slotOf(meeting) == Timetable.NONE;
    }

    private static final class Replanning {

        private final IndexedProblem problem;
        private final int[] before;
        private final Watch watch;
        private final Timetable timetable;
        private final Displacement displacement;
        private int left;

        Replanning(IndexedProblem problem, int[] before, int mostMoves, Watch watch) {
            this.problem = problem;
            this.before = before.clone();
            this.watch = watch;
            left = mostMoves;
            timetable = new Timetable(problem);
            displacement = new Displacement(timetable, new Random(SEED));
        }

        Replan replan() {
            byUrgency().filter(this::had).forEach(this::keep);
            byUrgency().filter(this::had).forEach(this::placeElsewhere);
            byUrgency().forEach(this::placeNew);
            byUrgency().filter(this::hasNone).forEach(this::placeWhereRoomWasMade);
            List<Change> changes = changes();
            return new Replan(
                    timetable, changes, (int) changes.stream().filter(Change::isMove).count());
        }

        private IntStream byUrgency() {
            return IntStream.range(0, problem.meetings())
                    .boxed()
                    .sorted(Completion.mostUrgentFirst(problem))
                    .mapToInt(Integer::intValue)
                    .peek(_ -> watch.throwIfCancelled());
        }

        private boolean had(int meeting) {
            return before[meeting] != Timetable.NONE;
        }

        private boolean hasNone(int meeting) {
            return timetable.slotOf(meeting) == Timetable.NONE;
        }

        private void keep(int meeting) {
            int slot = before[meeting];
            if (slot < problem.slots() && timetable.canPlace(meeting, slot)) {
                timetable.place(meeting, slot);
            }
        }

        /** Costs a move, and one for each other meeting. */
        private void placeElsewhere(int meeting) {
            if (!hasNone(meeting) || left == 0) {
                return;
            }
            if (Completion.placeBest(timetable, meeting)) {
                left--;
            } else if (mayDisplace() && displacement.tryPlace(meeting, left - 1)) {
                left -= 1 + displacement.moved();
            }
        }

        private void placeNew(int meeting) {
            if (!hasNone(meeting) || had(meeting)) {
                return;
            }
            if (!Completion.placeBest(timetable, meeting)
                    && mayDisplace()
                    && displacement.tryPlace(meeting, left)) {
                left -= displacement.moved();
            }
        }

        private boolean mayDisplace() {
            return displacement.steps() < MOST_STEPS;
        }

        /** What moved for others may have left a slot that fits. */
        private void placeWhereRoomWasMade(int meeting) {
            if (had(meeting) && left == 0) {
                return;
            }
            if (Completion.placeBest(timetable, meeting) && had(meeting)) {
                left--;
            }
        }

        private List<Change> changes() {
            List<Change> changes = new ArrayList<>();
            for (int meeting = 0; meeting < problem.meetings(); meeting++) {
                if (before[meeting] != timetable.slotOf(meeting)) {
                    changes.add(
                            new Change(
                                    problem.problem().meetings().get(meeting),
                                    before[meeting],
                                    timetable.slotOf(meeting)));
                }
            }
            return changes;
        }
    }
}
