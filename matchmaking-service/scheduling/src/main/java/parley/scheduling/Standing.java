package parley.scheduling;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the meetings of a problem have been until now. */
final class Standing {

    private final @Nullable Assignment[] places;

    /** What the problem does not have is left out. */
    Standing(IndexedProblem problem, List<Assignment> before) {
        places = new @Nullable Assignment[problem.meetings()];
        Map<String, Integer> index = new HashMap<>();
        for (int meeting = 0; meeting < places.length; meeting++) {
            index.put(problem.problem().meetings().get(meeting).toString(), meeting);
        }
        for (Assignment assignment : before) {
            Integer meeting = index.get(assignment.meeting().toString());
            if (meeting != null) {
                places[meeting] = assignment;
            }
        }
    }

    /** Slot of each meeting, or {@link Timetable#NONE}. */
    int[] slots() {
        return Arrays.stream(places)
                .mapToInt(one -> one == null ? Timetable.NONE : one.slot())
                .toArray();
    }

    /** The meeting's place, if it still has the slot; null otherwise. */
    @Nullable Assignment inSlot(int meeting, int slot) {
        Assignment place = places[meeting];
        return place != null && place.slot() == slot ? place : null;
    }
}
