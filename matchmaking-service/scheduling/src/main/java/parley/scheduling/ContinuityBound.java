package parley.scheduling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How few changes of room and interpreter there can be where the slots are fixed. A meeting's room
 * has one meeting in each other slot, so of the two companies that come out of it for meetings in
 * the same slot one has to change; likewise of two that come into one meeting. What can stay is
 * thus a matching, between each two slots; the same is true of interpreters. Changes of room of
 * interpreters are not counted: the bound supposes that there are none.
 */
final class ContinuityBound {

    private record Slots(int earlier, int later) {}

    private final Timetable timetable;
    private final IndexedProblem problem;

    private ContinuityBound(Timetable timetable) {
        this.timetable = timetable;
        problem = timetable.problem();
    }

    static int of(Timetable timetable, Successions successions) {
        ContinuityBound bound = new ContinuityBound(timetable);
        return bound.changes(successions.meetings(), bound::canShareRoom)
                + bound.changes(successions.interpreted(), bound::canShareInterpreter);
    }

    private boolean canShareRoom(Successions.Pair pair) {
        return problem.roomKind(pair.earlier()) == problem.roomKind(pair.later());
    }

    private boolean canShareInterpreter(Successions.Pair pair) {
        return candidates(pair.earlier()).intersects(candidates(pair.later()));
    }

    private BitSet candidates(int meeting) {
        return problem.interpreters(timetable.slotOf(meeting), problem.need(meeting));
    }

    private int changes(List<Successions.Pair> pairs, Predicate<Successions.Pair> canStay) {
        Map<Slots, Map<Integer, List<Integer>>> stays = new LinkedHashMap<>();
        for (Successions.Pair pair : pairs) {
            if (canStay.test(pair)) {
                Slots slots =
                        new Slots(timetable.slotOf(pair.earlier()), timetable.slotOf(pair.later()));
                stays.computeIfAbsent(slots, none -> new LinkedHashMap<>())
                        .computeIfAbsent(pair.earlier(), none -> new ArrayList<>())
                        .add(pair.later());
            }
        }
        return pairs.size()
                - stays.values().stream().mapToInt(between -> new Matching(between).size()).sum();
    }

    /** As many pairs as possible of which no two share a meeting, by augmenting paths. */
    private static final class Matching {

        private final Map<Integer, List<Integer>> later;
        private final Map<Integer, Integer> earlierOf = new HashMap<>();

        Matching(Map<Integer, List<Integer>> later) {
            this.later = later;
        }

        int size() {
            later.keySet().forEach(meeting -> extend(meeting, new BitSet()));
            return earlierOf.size();
        }

        private boolean extend(int meeting, BitSet seen) {
            for (int next : later.getOrDefault(meeting, List.of())) {
                if (!seen.get(next)) {
                    seen.set(next);
                    Integer other = earlierOf.get(next);
                    if (other == null || extend(other, seen)) {
                        earlierOf.put(next, meeting);
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
