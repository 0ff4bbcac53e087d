package parley.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives rooms and interpreters to a timetable that was planned again: a meeting that keeps its slot
 * keeps its room, and its interpreter unless another meeting can't be interpreted otherwise.
 */
final class StandingBookings {

    private static final int NOBODY = -1;

    private final Timetable timetable;
    private final IndexedProblem problem;
    private final Standing standing;

    private StandingBookings(Timetable timetable, Standing standing) {
        this.timetable = timetable;
        problem = timetable.problem();
        this.standing = standing;
    }

    /** In the order of the problem's meetings. */
    static List<Assignment> of(Timetable timetable, Standing standing) {
        StandingBookings bookings = new StandingBookings(timetable, standing);
        @Nullable Assignment[] booked = new @Nullable Assignment[timetable.problem().meetings()];
        for (int slot = 0; slot < timetable.problem().slots(); slot++) {
            bookings.book(slot, booked);
        }
        List<Assignment> assignments = new ArrayList<>();
        for (Assignment assignment : booked) {
            if (assignment != null) {
                assignments.add(assignment);
            }
        }
        return assignments;
    }

    private void book(int slot, @Nullable Assignment[] booked) {
        List<Integer> meetings = new ArrayList<>();
        for (int meeting = 0; meeting < booked.length; meeting++) {
            if (timetable.slotOf(meeting) == slot) {
                meetings.add(meeting);
            }
        }
        int[] rooms = rooms(meetings, slot);
        int[] interpreters = new Interpreting(meetings, slot).interpreters();
        for (int i = 0; i < rooms.length; i++) {
            booked[meetings.get(i)] =
                    new Assignment(
                            problem.problem().meetings().get(meetings.get(i)),
                            slot,
                            problem.problem().rooms().get(rooms[i]).code(),
                            interpreters[i] == NOBODY ? null : reference(interpreters[i]));
        }
    }

    private int[] rooms(List<Integer> meetings, int slot) {
        int[] rooms = new int[meetings.size()];
        BitSet taken = new BitSet();
        for (int i = 0; i < rooms.length; i++) {
            rooms[i] = roomBefore(meetings.get(i), slot);
            if (rooms[i] >= 0 && taken.get(rooms[i])) {
                rooms[i] = -1;
            }
            if (rooms[i] >= 0) {
                taken.set(rooms[i]);
            }
        }
        for (int i = 0; i < rooms.length; i++) {
            if (rooms[i] < 0) {
                BitSet free = problem.roomsOfKind(problem.roomKind(meetings.get(i)));
                free.andNot(taken);
                rooms[i] = free.nextSetBit(0);
                taken.set(rooms[i]);
            }
        }
        return rooms;
    }

    /** Negative where it had none in this slot, or that one is lost. */
    private int roomBefore(int meeting, int slot) {
        Assignment before = standing.inSlot(meeting, slot);
        if (before == null) {
            return -1;
        }
        return problem.roomsOfKind(problem.roomKind(meeting)).stream()
                .filter(room -> problem.problem().rooms().get(room).code().equals(before.room()))
                .findFirst()
                .orElse(-1);
    }

    private String reference(int interpreter) {
        return problem.problem().interpreters().get(interpreter).reference();
    }

    /** One slot's matching, grown from the one that stands by augmenting paths (Kuhn). */
    private final class Interpreting {

        private final List<Integer> meetings;
        private final int slot;
        private final int[] interpreterOf;
        private final int[] meetingOf = new int[problem.interpreters()];

        Interpreting(List<Integer> meetings, int slot) {
            this.meetings = meetings;
            this.slot = slot;
            interpreterOf = new int[meetings.size()];
            Arrays.fill(interpreterOf, NOBODY);
            Arrays.fill(meetingOf, NOBODY);
        }

        /** By the meetings' positions. */
        int[] interpreters() {
            for (int i = 0; i < interpreterOf.length; i++) {
                keep(i);
            }
            for (int i = 0; i < interpreterOf.length; i++) {
                if (needsOne(i) && interpreterOf[i] == NOBODY && !serve(i, new BitSet())) {
                    throw new IllegalStateException("Too few interpreters in slot " + slot);
                }
            }
            return interpreterOf;
        }

        private boolean needsOne(int i) {
            return problem.need(meetings.get(i)) != IndexedProblem.NO_NEED;
        }

        private void keep(int i) {
            Assignment before = standing.inSlot(meetings.get(i), slot);
            if (before == null || !needsOne(i)) {
                return;
            }
            for (int interpreter : candidates(i)) {
                if (reference(interpreter).equals(before.interpreter())
                        && meetingOf[interpreter] == NOBODY) {
                    match(i, interpreter);
                }
            }
        }

        private boolean serve(int i, BitSet seen) {
            for (int interpreter : candidates(i)) {
                if (meetingOf[interpreter] == NOBODY) {
                    match(i, interpreter);
                    return true;
                }
            }
            for (int interpreter : candidates(i)) {
                if (!seen.get(interpreter)) {
                    seen.set(interpreter);
                    if (serve(meetingOf[interpreter], seen)) {
                        match(i, interpreter);
                        return true;
                    }
                }
            }
            return false;
        }

        private void match(int i, int interpreter) {
            interpreterOf[i] = interpreter;
            meetingOf[interpreter] = i;
        }

        private int[] candidates(int i) {
            return problem.candidates(slot, problem.need(meetings.get(i)));
        }
    }
}
