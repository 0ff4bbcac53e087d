package parley.recommendation;

import java.util.Arrays;

/**
 * How far codes and words tell what a company deals in: how often each kind of them is found at a
 * good in which it deals, and at one in which it doesn't. It starts as if 50 companies that deal in
 * a good, and 50 that don't, had been seen.
 */
final class Trust {

    /** What a company's codes say of a heading. */
    enum Code {
        /** It has no codes. */
        NONE,
        FAR,
        /** It codes another heading of the chapter. */
        NEAR,
        EXACT
    }

    /** Upper bounds of how likely a text speaks of a good; above them is the last grade. */
    private static final double[] GRADES = {0.03, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8};

    /** Of a company without a text. */
    private static final int NO_TEXT = 0;

    /** Of a text that speaks of something else, in words that all are known. */
    private static final int OTHERWISE = 1;

    /** By {@link Code}. */
    private final double[] codedIfNot = {0, 48.5, 1.25, 0.25};

    private final double[] codedIfDealt = {0, 7.5, 7.5, 35};

    /** By grade. */
    private final double[] spokenIfNot = {0, 25, 20, 2, 1, 0.5, 0.5, 0.35, 0.25, 0.15};

    private final double[] spokenIfDealt = {0, 3, 9, 2.5, 2.5, 5, 7.5, 7.5, 7.5, 7.5};

    static int[] grades(Lexicon lexicon, int company, int goods) {
        if (lexicon.isSilent(company)) {
            return new int[goods];
        }
        boolean obscure = lexicon.isObscure(company);
        return Arrays.stream(lexicon.speaksOf(company))
                .mapToInt(chance -> !obscure && chance <= GRADES[0] ? OTHERWISE : grade(chance))
                .toArray();
    }

    private static int grade(double chance) {
        int grade = OTHERWISE + 1;
        for (double bound : GRADES) {
            grade += chance > bound ? 1 : 0;
        }
        return grade;
    }

    /**
     * @param dealt by good, the chance that the company deals in it
     */
    void learn(Code[] codes, int[] words, double[] dealt) {
        for (int good = 0; good < dealt.length; good++) {
            if (codes[good] != Code.NONE) {
                codedIfNot[at(codes[good])] += 1 - dealt[good];
                codedIfDealt[at(codes[good])] += dealt[good];
            }
            if (words[good] != NO_TEXT) {
                spokenIfNot[words[good]] += 1 - dealt[good];
                spokenIfDealt[words[good]] += dealt[good];
            }
        }
    }

    /** That a company deals in a good; code and words count as if independent (Bayes). */
    double chance(double usual, Code code, int words) {
        double odds = usual / (1 - usual);
        if (code != Code.NONE) {
            odds *= share(codedIfDealt, at(code)) / share(codedIfNot, at(code));
        }
        if (words != NO_TEXT) {
            odds *= share(spokenIfDealt, words) / share(spokenIfNot, words);
        }
        return odds / (1 + odds);
    }

    private static double share(double[] counts, int of) {
        return counts[of] / Arrays.stream(counts).sum();
    }

    @SuppressWarnings("EnumOrdinal")
    private static int at(Code code) {
        return code.ordinal();
    }
}
