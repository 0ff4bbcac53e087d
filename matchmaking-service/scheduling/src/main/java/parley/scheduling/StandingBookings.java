package parley.scheduling;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives rooms and interpreters to a timetable that was planned again: a meeting that keeps its slot
 * keeps its room, and its interpreter unless another meeting can't be interpreted otherwise.
 */
final class StandingBookings {

    private final IndexedProblem problem;
    private final Standing standing;

    private StandingBookings(IndexedProblem problem, Standing standing) {
        this.problem = problem;
        this.standing = standing;
    }

    static Allocation of(Timetable timetable, Standing standing) {
        StandingBookings bookings = new StandingBookings(timetable.problem(), standing);
        Allocation allocation = new Allocation(timetable);
        for (int slot = 0; slot < timetable.problem().slots(); slot++) {
            bookings.giveOut(slot, allocation);
        }
        return allocation;
    }

    private void giveOut(int slot, Allocation allocation) {
        int[] meetings = allocation.meetingsIn(slot);
        allocation.giveRooms(meetings, rooms(meetings, slot));
        int[] interpreted =
                IntStream.of(meetings)
                        .filter(meeting -> problem.need(meeting) != IndexedProblem.NO_NEED)
                        .toArray();
        allocation.giveInterpreters(
                interpreted, new Interpreting(interpreted, slot).interpreters());
    }

    private int[] rooms(int[] meetings, int slot) {
        int[] rooms = new int[meetings.length];
        BitSet taken = new BitSet();
        for (int i = 0; i < rooms.length; i++) {
            rooms[i] = roomBefore(meetings[i], slot);
            if (rooms[i] >= 0 && taken.get(rooms[i])) {
                rooms[i] = -1;
            }
            if (rooms[i] >= 0) {
                taken.set(rooms[i]);
            }
        }
        for (int i = 0; i < rooms.length; i++) {
            if (rooms[i] < 0) {
                BitSet free = problem.roomsOfKind(problem.roomKind(meetings[i]));
                free.andNot(taken);
                rooms[i] = free.nextSetBit(0);
                taken.set(rooms[i]);
            }
        }
        return rooms;
    }

    /** Negative where it had none in this slot, or that one is lost. */
    private int roomBefore(int meeting, int slot) {
        @Nullable Assignment before = standing.inSlot(meeting, slot);
        if (before == null) {
            return -1;
        }
        return problem.roomsOfKind(problem.roomKind(meeting)).stream()
                .filter(room -> problem.problem().rooms().get(room).code().equals(before.room()))
                .findFirst()
                .orElse(-1);
    }

    /** One slot's matching, grown from the one that stands by augmenting paths (Kuhn). */
    private final class Interpreting {

        private final int[] meetings;
        private final int slot;
        private final int[] interpreterOf;
        private final int[] meetingOf;

        Interpreting(int[] meetings, int slot) {
            this.meetings = meetings;
            this.slot = slot;
            interpreterOf = new int[meetings.length];
            Arrays.fill(interpreterOf, Allocation.NONE);
            meetingOf = new int[problem.interpreters()];
            Arrays.fill(meetingOf, Allocation.NONE);
        }

        /** By the meetings' positions. */
        int[] interpreters() {
            for (int i = 0; i < interpreterOf.length; i++) {
                keep(i);
            }
            for (int i = 0; i < interpreterOf.length; i++) {
                if (interpreterOf[i] == Allocation.NONE && !serve(i, new BitSet())) {
                    throw new IllegalStateException("Too few interpreters in slot " + slot);
                }
            }
            return interpreterOf;
        }

        private void keep(int i) {
            @Nullable Assignment before = standing.inSlot(meetings[i], slot);
            if (before == null) {
                return;
            }
            for (int interpreter : candidates(i)) {
                if (reference(interpreter).equals(before.interpreter())
                        && meetingOf[interpreter] == Allocation.NONE) {
                    match(i, interpreter);
                }
            }
        }

        private boolean serve(int i, BitSet seen) {
            for (int interpreter : candidates(i)) {
                if (meetingOf[interpreter] == Allocation.NONE) {
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
            return problem.candidates(slot, problem.need(meetings[i]));
        }
    }

    private String reference(int interpreter) {
        return problem.problem().interpreters().get(interpreter).reference();
    }
}
