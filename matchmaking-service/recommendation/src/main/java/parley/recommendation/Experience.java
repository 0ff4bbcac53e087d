package parley.recommendation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * In what goods those deal whom a company said yes to. It tells what the company is after where its
 * own profile is silent or wrong.
 */
final class Experience {

    /** Two that nothing is known of count beside them, so that one yes is not a rule. */
    private static final double DOUBT = 2;

    private final Map<Integer, Liked> liked = new HashMap<>();

    /** Chances of headings, summed over those who were liked. */
    private record Liked(Set<Integer> companies, Map<Integer, Double> headings) {}

    void likes(Known who, Known whom) {
        Liked its =
                liked.computeIfAbsent(
                        who.number(), _ -> new Liked(new HashSet<>(), new TreeMap<>()));
        if (its.companies.add(whom.number())) {
            Sparse headings = whom.topics().headings();
            for (int at = 0; at < headings.size(); at++) {
                its.headings.merge(headings.thing(at), headings.chance(at), Double::sum);
            }
        }
    }

    /**
     * From 0 to 1, how far one deals in what the others deal in whom this company liked. It is not
     * counted among them itself, or what is learnt would be what is asked.
     */
    double knows(Known who, Known whom) {
        Liked its = liked.get(who.number());
        if (its == null) {
            return 0;
        }
        boolean itself = its.companies.contains(whom.number());
        int others = its.companies.size() - (itself ? 1 : 0);
        double none = 1;
        Sparse headings = whom.topics().headings();
        for (int at = 0; at < headings.size(); at++) {
            double chance = headings.chance(at);
            double sum = its.headings.getOrDefault(headings.thing(at), 0.0) - (itself ? chance : 0);
            none *= 1 - chance * Math.max(0, sum) / (others + DOUBT);
        }
        return 1 - none;
    }
}
