package parley.recommendation;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How likely it is that a company deals in a heading, and in a chapter, by its codes and words. */
record GoodsTopics(Sparse headings, Sparse chapters) {

    /** That a code is right; companies pick them from lists, in a hurry. */
    private static final double CODED = 0.7;

    /** Below it words that stand beside many goods would tell of goods that nobody has. */
    private static final double TO_SAY = 0.1;

    static GoodsTopics of(Profile profile, Words words, Lexicon lexicon) {
        SortedMap<Integer, Double> headings = lexicon.told(profile, words);
        Lexicon.headings(profile)
                .forEach(heading -> headings.merge(heading, CODED, Lexicon::either));
        SortedMap<Integer, Double> chapters = new TreeMap<>();
        headings.forEach(
                (heading, chance) -> chapters.merge(heading / 100, chance, Lexicon::either));
        return new GoodsTopics(Sparse.of(headings), Sparse.of(chapters));
    }

    /** The chapter, two digits, that the two most likely share, if that is likely enough to say. */
    static Optional<String> common(GoodsTopics one, GoodsTopics other) {
        return one.chapters.strongest(other.chapters, TO_SAY).map("%02d"::formatted);
    }
}
