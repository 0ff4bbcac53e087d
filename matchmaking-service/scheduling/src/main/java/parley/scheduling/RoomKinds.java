package parley.scheduling;

import java.util.BitSet;
import java.util.List;

/** The kinds of room that meetings ask for, and the rooms of each. */
final class RoomKinds {

    private final List<String> names;
    private final int[] ofMeeting;
    private final BitSet[] rooms;

    RoomKinds(SchedulingProblem problem) {
        names = problem.meetings().stream().map(AcceptedMeeting::roomKind).distinct().toList();
        ofMeeting =
                problem.meetings().stream()
                        .mapToInt(one -> names.indexOf(one.roomKind()))
                        .toArray();
        rooms = new BitSet[names.size()];
        for (int kind = 0; kind < rooms.length; kind++) {
            rooms[kind] = new BitSet();
            for (int room = 0; room < problem.rooms().size(); room++) {
                rooms[kind].set(room, problem.rooms().get(room).kind().equals(names.get(kind)));
            }
        }
    }

    int number() {
        return rooms.length;
    }

    /** The word for a kind. */
    String name(int kind) {
        return names.get(kind);
    }

    int of(int meeting) {
        return ofMeeting[meeting];
    }

    /** Which of the problem's rooms are of the kind. */
    BitSet rooms(int kind) {
        return (BitSet) rooms[kind].clone();
    }
}
