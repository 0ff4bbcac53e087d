package parley.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Which meetings a company has one after the other on a day, idle slots between them or not.
 *
 * @param meetings of all its meetings
 * @param interpreted of those with an interpreter, whatever is between them
 */
record Successions(List<Pair> meetings, List<Pair> interpreted) {

    /** Two meetings of one company. */
    record Pair(int earlier, int later) {}

    static Successions of(Timetable timetable) {
        IndexedProblem problem = timetable.problem();
        return new Successions(
                pairs(timetable, meeting -> true),
                pairs(timetable, meeting -> problem.need(meeting) != IndexedProblem.NO_NEED));
    }

    private static List<Pair> pairs(Timetable timetable, IntPredicate counts) {
        IndexedProblem problem = timetable.problem();
        List<Pair> pairs = new ArrayList<>();
        for (int company = 0; company < problem.companies(); company++) {
            int slot = 0;
            for (int length : problem.problem().days().lengths()) {
                int last = Timetable.NONE;
                for (int end = slot + length; slot < end; slot++) {
                    int meeting = timetable.meetingOf(company, slot);
                    if (meeting != Timetable.NONE && counts.test(meeting)) {
                        if (last != Timetable.NONE) {
                            pairs.add(new Pair(last, meeting));
                        }
                        last = meeting;
                    }
                }
            }
        }
        return List.copyOf(pairs);
    }

    /** For each meeting the others of the pairs that it is in. */
    static int[][] neighbours(List<Pair> pairs, int meetings) {
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int meeting = 0; meeting < meetings; meeting++) {
            neighbours.add(new ArrayList<>());
        }
        for (Pair pair : pairs) {
            neighbours.get(pair.earlier()).add(pair.later());
            neighbours.get(pair.later()).add(pair.earlier());
        }
        return neighbours.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
