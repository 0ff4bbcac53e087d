package parley.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Of which goods a company speaks, coded or not. Who codes badly, or not at all, is taken to deal
 * in what those deal in whose texts say the same; so a Korean and a Vietnamese text without a word
 * in common meet in the codes of their neighbours, and the forum's own profiles are the dictionary.
 */
record GoodsTopics(Sparse headings, Sparse chapters) {

    /** Enough that one neighbour's wrong code is outvoted. */
    private static final int NEIGHBOURS = 15;

    /** What is coded by the company itself counts as much as all its neighbours. */
    private static final double OWN = 0.5;

    /**
     * @param self its place in {@code profiles}
     * @param saidBy how far each of them says what this one says
     */
    static GoodsTopics of(List<Profile> profiles, int self, float[] saidBy) {
        SortedMap<Integer, Double> headings = new TreeMap<>();
        add(profiles.get(self), OWN, headings);
        int[] neighbours =
                IntStream.range(0, saidBy.length)
                        .filter(at -> at != self && saidBy[at] > 0)
                        .filter(at -> goods(profiles.get(at)).findAny().isPresent())
                        .boxed()
                        .sorted((a, b) -> Float.compare(saidBy[b], saidBy[a]))
                        .limit(NEIGHBOURS)
                        .mapToInt(Integer::intValue)
                        .toArray();
        double all = IntStream.of(neighbours).mapToDouble(at -> saidBy[at]).sum();
        for (int at : neighbours) {
            add(profiles.get(at), (1 - OWN) * saidBy[at] / all, headings);
        }
        return new GoodsTopics(Sparse.unit(headings), Sparse.unit(chapters(headings)));
    }

    /** The chapter, two digits, that the two have most in common. */
    static Optional<String> common(GoodsTopics one, GoodsTopics other) {
        return one.chapters.strongest(other.chapters).map("%02d"::formatted);
    }

    private static void add(Profile profile, double weight, SortedMap<Integer, Double> headings) {
        List<Integer> codes = goods(profile).toList();
        codes.forEach(code -> headings.merge(code, weight / codes.size(), Double::sum));
    }

    private static Stream<Integer> goods(Profile profile) {
        return Stream.concat(profile.offers().stream(), profile.seeks().stream())
                .map(code -> Integer.valueOf(code.digits().substring(0, Level.HEADING.digits())));
    }

    private static SortedMap<Integer, Double> chapters(SortedMap<Integer, Double> headings) {
        SortedMap<Integer, Double> chapters = new TreeMap<>();
        headings.forEach((heading, weight) -> chapters.merge(heading / 100, weight, Double::sum));
        return chapters;
    }
}
