package parley.recommendation;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * Which words go with which headings of the Harmonized System, learnt from the forum's own
 * profiles: a company that writes a word and codes a heading is an example of both. So a Korean and
 * a Vietnamese text that have no word in common meet in the codes of others, and who codes badly,
 * or not at all, is understood by its words.
 */
final class Lexicon {

    /** One example is worth half: beside it counts one that says nothing. */
    private static final double DOUBT = 1;

    /** Small talk goes with everything a little. */
    private static final double LEAST = 0.05;

    private final int companies;
    private final Map<Term, Integer> writers = new HashMap<>();
    private final Map<Term, SortedMap<Integer, Integer>> coded = new HashMap<>();
    private final Map<Integer, Integer> dealers = new HashMap<>();

    Lexicon(List<Profile> profiles, List<Words> texts) {
        this.companies = profiles.size();
        for (int at = 0; at < companies; at++) {
            Set<Integer> headings = headings(profiles.get(at));
            headings.forEach(heading -> dealers.merge(heading, 1, Integer::sum));
            // Who codes nothing is an example of nothing.
            if (!headings.isEmpty()) {
                for (Term term : meaningful(texts.get(at))) {
                    writers.merge(term, 1, Integer::sum);
                    SortedMap<Integer, Integer> counts =
                            coded.computeIfAbsent(term, _ -> new TreeMap<>());
                    headings.forEach(heading -> counts.merge(heading, 1, Integer::sum));
                }
            }
        }
    }

    /**
     * For each heading how likely it is that a company deals in it, by its words; its own codes are
     * left out, or it would confirm itself.
     */
    SortedMap<Integer, Double> told(Profile profile, Words words) {
        Set<Integer> own = headings(profile);
        int self = own.isEmpty() ? 0 : 1;
        SortedMap<Integer, Double> told = new TreeMap<>();
        for (Term term : meaningful(words)) {
            int others = writers.getOrDefault(term, 0) - self;
            coded.getOrDefault(term, Collections.emptySortedMap())
                    .forEach(
                            (heading, count) -> {
                                int examples = count - (own.contains(heading) ? 1 : 0);
                                double usual =
                                        (double) dealers.getOrDefault(heading, 0) / companies;
                                double expected = usual * others;
                                double chance = Math.sqrt(expected + 1);
                                double more = (examples - expected - chance) / (others + DOUBT);
                                if (more > LEAST) {
                                    told.merge(heading, more, Lexicon::either);
                                }
                            });
        }
        return told;
    }

    private static List<Term> meaningful(Words words) {
        return words.written().keySet().stream().filter(Lexicon::isMeaningful).toList();
    }

    /**
     * Neither a single Korean syllable (taking compounds apart leaves suffixes such as that of
     * "goods", which stands in fish products and cosmetics alike) nor a small English word.
     */
    private static boolean isMeaningful(Term term) {
        return switch (term.language()) {
            case KOREAN -> term.stem().length() > 1;
            case OTHER -> !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(term.stem());
            case JAPANESE, CHINESE, RUSSIAN, INDONESIAN -> true;
        };
    }

    static Set<Integer> headings(Profile profile) {
        return Stream.concat(profile.offers().stream(), profile.seeks().stream())
                .map(code -> Integer.valueOf(code.digits().substring(0, Level.HEADING.digits())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of two signs that have nothing to do with one another. */
    static double either(double one, double other) {
        return 1 - (1 - one) * (1 - other);
    }
}
