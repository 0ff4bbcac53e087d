package parley.recommendation;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * In what goods those deal whom a company said yes to. It tells what the company is after where its
 * own profile is silent or wrong.
 */
final class Experience {

    /** Two that nothing is known of count beside them, so that one yes is not a rule. */
    private static final double DOUBT = 2;

    private final Map<Integer, SortedMap<Integer, Double>> sums = new HashMap<>();
    private final Map<Integer, Map<Integer, Boolean>> liked = new HashMap<>();

    void likes(Known who, Known whom) {
        Map<Integer, Boolean> its = liked.computeIfAbsent(who.number(), _ -> new HashMap<>());
        if (its.put(whom.number(), true) == null) {
            SortedMap<Integer, Double> sum =
                    sums.computeIfAbsent(who.number(), _ -> new TreeMap<>());
            Sparse headings = whom.topics().headings();
            for (int at = 0; at < headings.at().length; at++) {
                sum.merge(headings.at()[at], headings.chance()[at], Double::sum);
            }
        }
    }

    /** From 0 to 1, how far one deals in what the others deal in whom this company liked. */
    double knows(Known who, Known whom) {
        SortedMap<Integer, Double> sum = sums.get(who.number());
        if (sum == null) {
            return 0;
        }
        Map<Integer, Boolean> its = liked.get(who.number());
        boolean itself = its.containsKey(whom.number());
        int others = its.size() - (itself ? 1 : 0);
        double none = 1;
        Sparse headings = whom.topics().headings();
        for (int at = 0; at < headings.at().length; at++) {
            double chance = headings.chance()[at];
            double total = sum.getOrDefault(headings.at()[at], 0.0) - (itself ? chance : 0);
            none *= 1 - chance * Math.max(0, total) / (others + DOUBT);
        }
        return 1 - none;
    }
}
