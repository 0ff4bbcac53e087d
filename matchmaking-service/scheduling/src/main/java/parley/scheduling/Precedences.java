package parley.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which meetings must come before which, by their position in the problem. */
final class Precedences {

    private final int[][] before;
    private final int[][] after;
    private final int[] inOrder;

    private Precedences(int[][] before, int[][] after, int[] inOrder) {
        this.before = before;
        this.after = after;
        this.inOrder = inOrder;
    }

    /**
     * The precedences of sorted meetings.
     *
     * @throws IllegalArgumentException if they name an unknown meeting, or form a circle
     */
    static Precedences of(List<AcceptedMeeting> meetings, List<Precedence> precedences) {
        Map<String, Integer> index = new HashMap<>();
        for (int meeting = 0; meeting < meetings.size(); meeting++) {
            index.put(meetings.get(meeting).toString(), meeting);
        }
        List<List<Integer>> before = lists(meetings.size());
        List<List<Integer>> after = lists(meetings.size());
        for (Precedence one : precedences) {
            int earlier = index.getOrDefault(one.earlier().toString(), -1);
            int later = index.getOrDefault(one.later().toString(), -1);
            if (earlier < 0 || later < 0) {
                throw new IllegalArgumentException("Unknown meeting in precedence " + one);
            }
            before.get(later).add(earlier);
            after.get(earlier).add(later);
        }
        int[][] beforeEach = arrays(before);
        int[][] afterEach = arrays(after);
        int[] inOrder = inOrder(beforeEach, afterEach);
        if (inOrder.length < meetings.size()) {
            throw new IllegalArgumentException(
                    "Precedences in a circle: "
                            + circle(beforeEach, inOrder).stream()
                                    .map(meeting -> meetings.get(meeting).toString())
                                    .collect(Collectors.joining(" before ")));
        }
        return new Precedences(beforeEach, afterEach, inOrder);
    }

    private static List<List<Integer>> lists(int size) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Each meeting after all that must come before it; what is in a circle is not among them. */
    private static int[] inOrder(int[][] before, int[][] after) {
        int[] waitsFor = Arrays.stream(before).mapToInt(earlier -> earlier.length).toArray();
        int[] inOrder =
                Arrays.copyOf(
                        IntStream.range(0, waitsFor.length).filter(i -> waitsFor[i] == 0).toArray(),
                        waitsFor.length);
        int known = (int) IntStream.of(waitsFor).filter(number -> number == 0).count();
        for (int next = 0; next < known; next++) {
            for (int later : after[inOrder[next]]) {
                if (--waitsFor[later] == 0) {
                    inOrder[known++] = later;
                }
            }
        }
        return Arrays.copyOf(inOrder, known);
    }

    /** Found backwards, for what waits has one before it that waits too. */
    private static List<Integer> circle(int[][] before, int[] inOrder) {
        BitSet waits = new BitSet();
        waits.set(0, before.length);
        IntStream.of(inOrder).forEach(waits::clear);
        List<Integer> path = new ArrayList<>();
        int meeting = waits.nextSetBit(0);
        while (!path.contains(meeting)) {
            path.add(meeting);
            meeting = IntStream.of(before[meeting]).filter(waits::get).findFirst().orElseThrow();
        }
        path.add(meeting);
        return path.subList(path.indexOf(meeting), path.size()).reversed();
    }

    /** Those that must come before it. */
    int[] before(int meeting) {
        return before[meeting];
    }

    /** Those that must come after it. */
    int[] after(int meeting) {
        return after[meeting];
    }

    /**
     * Of the allowed slots of each meeting those that leave one before it to all that must come
     * before it, and one after it to those after it. Good to prefer; not all of them can be had
     * together, and where one does not take place the others need not care.
     *
     * @param allowed by meeting
     */
    BitSet[] preferred(BitSet[] allowed) {
        BitSet[] preferred = Arrays.stream(allowed).map(BitSet::clone).toArray(BitSet[]::new);
        for (int meeting : inOrder) {
            for (int earlier : before[meeting]) {
                int first = preferred[earlier].nextSetBit(0);
                if (first >= 0) {
                    preferred[meeting].clear(0, first + 1);
                }
            }
        }
        for (int i = inOrder.length - 1; i >= 0; i--) {
            int meeting = inOrder[i];
            for (int later : after[meeting]) {
                int last = preferred[later].length() - 1;
                if (last >= 0) {
                    preferred[meeting].clear(last, Math.max(last, preferred[meeting].length()));
                }
            }
        }
        return preferred;
    }
}
