package parley.recommendation;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How likely it is that a company deals in a heading, and in a chapter, by its codes and words. */
record GoodsTopics(Sparse headings, Sparse chapters) {

    /** Below it words that stand beside many goods would tell of goods that nobody has. */
    private static final double TO_SAY = 0.3;

    static GoodsTopics of(SortedMap<Integer, Double> headings) {
        SortedMap<Integer, Double> chapters = new TreeMap<>();
        headings.forEach(
                (heading, chance) -> chapters.merge(heading / 100, chance, GoodsTopics::either));
        return new GoodsTopics(Sparse.of(headings), Sparse.of(chapters));
    }

    /** Of two signs that have nothing to do with one another. */
    private static double either(double one, double other) {
        return 1 - (1 - one) * (1 - other);
    }

    /** The chapter, two digits, that the two most likely share, if that is likely enough to say. */
    static Optional<String> common(GoodsTopics one, GoodsTopics other) {
        return one.chapters.strongest(other.chapters, TO_SAY).map("%02d"::formatted);
    }
}
