package parley.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives rooms and interpreters to a {@link Timetable}, always the same ones to the same timetable.
 *
 * <p>In each slot the first meeting (by references) gets the first interpreter with whom the others
 * can still be served, and so on. Rooms: who comes out of a room stays in it if possible, the
 * others take the first that is free.
 */
final class Bookings {

    private final Timetable timetable;
    private final IndexedProblem problem;
    private final InterpreterMatching matching;
    private final int[] lastRoom;

    private Bookings(Timetable timetable) {
        this.timetable = timetable;
        problem = timetable.problem();
        matching = new InterpreterMatching(problem);
        lastRoom = new int[problem.companies()];
        Arrays.fill(lastRoom, -1);
    }

    /** In the order of the problem's meetings. */
    static List<Assignment> of(Timetable timetable) {
        return new Bookings(timetable).book();
    }

    private List<Assignment> book() {
        @Nullable Assignment[] booked = new @Nullable Assignment[problem.meetings()];
        for (int slot = 0; slot < problem.slots(); slot++) {
            List<Integer> meetings = meetingsIn(slot);
            int[] rooms = rooms(meetings);
            int[] interpreters = interpreters(meetings, slot);
            for (int i = 0; i < rooms.length; i++) {
                int meeting = meetings.get(i);
                booked[meeting] =
                        new Assignment(
                                problem.problem().meetings().get(meeting),
                                slot,
                                problem.problem().rooms().get(rooms[i]).code(),
                                interpreters[i] < 0 ? null : interpreter(interpreters[i]));
            }
        }
        List<Assignment> assignments = new ArrayList<>();
        for (Assignment assignment : booked) {
            if (assignment != null) {
                assignments.add(assignment);
            }
        }
        return assignments;
    }

    private String interpreter(int index) {
        return problem.problem().interpreters().get(index).reference();
    }

    private List<Integer> meetingsIn(int slot) {
        List<Integer> meetings = new ArrayList<>();
        for (int meeting = 0; meeting < problem.meetings(); meeting++) {
            if (timetable.slotOf(meeting) == slot) {
                meetings.add(meeting);
            }
        }
        return meetings;
    }

    private int[] rooms(List<Integer> meetings) {
        int[] rooms = new int[meetings.size()];
        BitSet taken = new BitSet();
        for (int i = 0; i < rooms.length; i++) {
            int meeting = meetings.get(i);
            BitSet free = problem.roomsOfKind(problem.roomKind(meeting));
            free.andNot(taken);
            int stay = lastRoom[problem.requester(meeting)];
            if (stay < 0 || !free.get(stay)) {
                stay = lastRoom[problem.responder(meeting)];
            }
            rooms[i] = stay >= 0 && free.get(stay) ? stay : -1;
            if (rooms[i] >= 0) {
                taken.set(rooms[i]);
            }
        }
        for (int i = 0; i < rooms.length; i++) {
            int meeting = meetings.get(i);
            if (rooms[i] < 0) {
                BitSet free = problem.roomsOfKind(problem.roomKind(meeting));
                free.andNot(taken);
                rooms[i] = free.nextSetBit(0);
                taken.set(rooms[i]);
            }
            lastRoom[problem.requester(meeting)] = rooms[i];
            lastRoom[problem.responder(meeting)] = rooms[i];
        }
        return rooms;
    }

    private int[] interpreters(List<Integer> meetings, int slot) {
        int[] demand = new int[problem.needs()];
        meetings.stream()
                .map(problem::need)
                .filter(need -> need != IndexedProblem.NO_NEED)
                .forEach(need -> demand[need]++);
        int[] interpreters = new int[meetings.size()];
        Arrays.fill(interpreters, -1);
        matching.reset();
        for (int i = 0; i < interpreters.length; i++) {
            int need = problem.need(meetings.get(i));
            if (need != IndexedProblem.NO_NEED) {
                demand[need]--;
                interpreters[i] = matching.takeFirst(slot, need, demand);
            }
        }
        return interpreters;
    }
}
