package parley.recommendation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * On how many lists of one side each company of the other side stands. A popular one stands on the
 * lists of those with whom its score is highest, and on no more than {@value #MOST_TIMES_MEAN}
 * times the mean; the others get the next candidates of their own.
 *
 * <p>That is deferred acceptance (Gale and Shapley 1962): each list asks its candidates in its own
 * order, each candidate keeps the best of those that asked. As scores have a strict order its
 * result is one and the same in whatever order lists come, and a list that is added later displaces
 * what it must and no more. What remains is one number per company, the lowest score that is let in
 * (Azevedo and Leshno 2016), so that a single list is read without the others.
 *
 * <p>If all lists are full, a company at 1.5 times the mean bounds the Gini coefficient of exposure
 * at 1 - 1/1.5 = 1/3: the worst case is two thirds at the maximum and one third never shown.
 */
final class Exposure {

    static final double MOST_TIMES_MEAN = 1.5;

    private final int length;
    private final int most;
    private final float[][] scores;
    private final long[][] order;
    private final int[] asked;
    private final PriorityQueue<Long>[] admitted;

    /**
     * @param lists how many there will be
     * @param length of each list
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    Exposure(int lists, int candidates, int length) {
        this.length = length;
        this.most = most(lists, candidates, length);
        this.scores = new float[lists][];
        this.order = new long[lists][];
        this.asked = new int[lists];
        this.admitted =
                IntStream.range(0, candidates)
                        .mapToObj(_ -> new PriorityQueue<Long>())
                        .toArray(PriorityQueue[]::new);
    }

    /**
     * @param list its number; among equal scores the lower one comes first
     * @param wanted the score with each candidate, above 0; 0 or less never stands on the list
     */
    void add(int list, float[] wanted) {
        scores[list] = wanted;
        order[list] =
                IntStream.range(0, wanted.length)
                        .filter(at -> wanted[at] > 0)
                        .mapToLong(at -> key(wanted[at], at))
                        .sorted()
                        .toArray();
        Deque<Integer> lacking = new ArrayDeque<>();
        for (int place = 0; place < length; place++) {
            lacking.add(list);
        }
        while (!lacking.isEmpty()) {
            ask(lacking.remove(), lacking);
        }
    }

    /** For each candidate the least that is let in; compare it with {@link #key}. */
    long[] cutoffs() {
        return IntStream.range(0, admitted.length)
                .mapToLong(at -> isFull(at) ? admitted[at].element() : 0)
                .toArray();
    }

    /** At least one, in a forum however small. */
    private static int most(int lists, int candidates, int length) {
        double mean = (double) lists * length / Math.max(1, candidates);
        return Math.max(1, (int) Math.ceil(MOST_TIMES_MEAN * mean));
    }

    /** Orders by score, and equal ones by number, the lower one higher. */
    static long key(float score, int number) {
        return ((long) Float.floatToIntBits(score) << Integer.SIZE) | (Integer.MAX_VALUE - number);
    }

    private static int number(long key) {
        return Integer.MAX_VALUE - (int) key;
    }

    /** Fills one place, if any candidate is left. */
    private void ask(int list, Deque<Integer> lacking) {
        long[] candidates = order[list];
        while (asked[list] < candidates.length) {
            asked[list]++;
            int candidate = number(candidates[candidates.length - asked[list]]);
            long offer = key(scores[list][candidate], list);
            if (!isFull(candidate)) {
                admitted[candidate].add(offer);
                return;
            }
            if (offer > admitted[candidate].element()) {
                lacking.add(number(admitted[candidate].remove()));
                admitted[candidate].add(offer);
                return;
            }
        }
    }

    private boolean isFull(int candidate) {
        return admitted[candidate].size() >= most;
    }
}
