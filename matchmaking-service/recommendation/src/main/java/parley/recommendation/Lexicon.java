package parley.recommendation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * Which words go with which goods, learnt from the forum's own profiles: a company that writes a
 * word and deals in a heading is an example of both. So a Korean and a Vietnamese text that have no
 * word in common meet in the codes of others, and who codes badly, or not at all, is understood by
 * its words.
 *
 * <p>A company's goods share each of its words among them, by what the others use the word for, and
 * leave a part to small talk: the first of IBM's alignment models (Brown et al. 1993), with goods
 * for the other language.
 */
final class Lexicon {

    /** Who deals in a good with less than this chance is no example of it. */
    private static final double LEAST = 0.01;

    /** How much more a good is meant by a word than talk, before anything is known of the word. */
    private static final double FIRST = 5;

    /** How many goods a word means, before anything is known of it. */
    private static final double MEANS = 4;

    /** Of those who write a word that means a good, the share that deals in it. */
    private static final double HALF = 0.5;

    /** Of a word that means a good: as if so many had written it and meant it, and meant else. */
    private static final double MEANT_IT = 1;

    private static final double MEANT_ELSE = 0.5;

    /** Differences of sums are not quite 0. */
    private static final double NOBODY = 1e-6;

    /** What each company's text says, as numbers of terms. */
    private final int[][] texts;

    private final int goods;
    private final int[] writers;
    private double[][] meant;

    /** By company and place in its text, how much of the word is due to each of its goods. */
    private double[][][] own;

    /** By company, the goods to which {@link #own} refers. */
    private int[][] candidates;

    private final boolean[] examples;

    private double[] usual = new double[0];

    /**
     * @param examples whether a company's goods are known by more than its words
     */
    Lexicon(List<Words> texts, boolean[] examples, int goods) {
        this.examples = examples.clone();
        Map<Term, Integer> numbers = new HashMap<>();
        this.texts =
                texts.stream()
                        .map(
                                text ->
                                        text.written().keySet().stream()
                                                .filter(Lexicon::isMeaningful)
                                                .mapToInt(
                                                        term ->
                                                                numbers.computeIfAbsent(
                                                                        term, _ -> numbers.size()))
                                                .toArray())
                        .toArray(int[][]::new);
        this.goods = goods;
        this.writers = new int[numbers.size()];
        for (int company = 0; company < this.texts.length; company++) {
            for (int term : this.texts[company]) {
                writers[term] += examples[company] ? 1 : 0;
            }
        }
        this.meant = new double[0][];
        this.own = new double[texts.size()][][];
        this.candidates = new int[texts.size()][];
    }

    boolean isSilent(int company) {
        return texts[company].length == 0;
    }

    /** Whether the text has a word that no other example writes. */
    boolean isObscure(int company) {
        return IntStream.of(texts[company])
                .anyMatch(term -> writers[term] - (examples[company] ? 1 : 0) == 0);
    }

    /**
     * @param dealt by company and good, the chance that it deals in it
     * @param usual by good, the share of companies that deal in it
     */
    void learn(double[][] dealt, double[] usual) {
        double[][] next = new double[writers.length][goods];
        double[][][] nextOwn = new double[texts.length][][];
        int[][] nextCandidates = new int[texts.length][];
        for (int company = 0; company < texts.length; company++) {
            double[] its = dealt[company];
            int[] some = IntStream.range(0, goods).filter(good -> its[good] > LEAST).toArray();
            double[][] parts = new double[texts[company].length][some.length];
            for (int at = 0; at < parts.length; at++) {
                int term = texts[company][at];
                double sum = 1;
                for (int one = 0; one < some.length; one++) {
                    double part = its[some[one]] * lift(company, at, some[one], usual);
                    parts[at][one] = part;
                    sum += part;
                }
                for (int one = 0; one < some.length; one++) {
                    parts[at][one] /= sum;
                    next[term][some[one]] += examples[company] ? parts[at][one] : 0;
                }
            }
            nextOwn[company] = parts;
            nextCandidates[company] = some;
        }
        meant = next;
        this.usual = usual.clone();
        own = nextOwn;
        candidates = nextCandidates;
    }

    /** By good, how likely the company's text speaks of it, by what others mean by its words. */
    double[] speaksOf(int company) {
        double[] not = new double[goods];
        Arrays.fill(not, 1);
        for (int at = 0; at < texts[company].length; at++) {
            for (int good = 0; good < goods; good++) {
                not[good] *= 1 - share(company, at, good);
            }
        }
        return Arrays.stream(not).map(none -> 1 - none).toArray();
    }

    /** How much more the others mean it by the word than they deal in it anyway. */
    private double lift(int company, int at, int good, double[] now) {
        return meant.length == 0 ? FIRST : share(company, at, good) / now[good];
    }

    /**
     * The chance that who writes the word means the good, by the others who write it. Either it
     * means the good (half of those who write it do, or so) or it doesn't, and they deal in it no
     * more than anybody.
     */
    private double share(int company, int at, int good) {
        int term = texts[company][at];
        double others = writers[term];
        double those = meant[term][good];
        if (examples[company] && those > 0) {
            int one = Arrays.binarySearch(candidates[company], good);
            those -= one < 0 ? 0 : own[company][at][one];
            others--;
        }
        if (those < NOBODY) {
            return 0;
        }
        double rest = Math.max(0, others - those);
        double odds =
                MEANS
                        * usual[good]
                        * StrictMath.pow(HALF / usual[good], those)
                        * StrictMath.pow((1 - HALF) / (1 - usual[good]), rest);
        return odds / (1 + odds) * (those + MEANT_IT) / (others + MEANT_IT + MEANT_ELSE);
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
}
