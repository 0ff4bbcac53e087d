package parley.recommendation;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * In which headings of the Harmonized System each company deals, as chances: by its codes, which
 * may be wrong, and by its words, as others use them. How far codes and words are to be believed is
 * learnt from how often they agree, in turns with the chances themselves (expectation and
 * maximization, Dempster, Laird and Rubin 1977).
 */
final class Dealings {

    private static final int ROUNDS = 4;

    /** That a code is right, before anything else is known. */
    private static final double CODED = 0.7;

    /** As if so many companies had been there, and so many of them had dealt in each good. */
    private static final double FIRST_COMPANIES = 20;

    private static final double FIRST_DEALERS = 0.5;

    /** Chances below it are nothing to speak of. */
    private static final double LEAST = 0.01;

    private final int[] headings;
    private final Trust.Code[][] coded;

    /** By company and good, the chance that it deals in it. */
    private final double[][] dealt;

    private final double[] usual;

    Dealings(List<Profile> profiles, List<Words> texts) {
        this.headings =
                profiles.stream()
                        .flatMap(profile -> codes(profile).stream())
                        .mapToInt(Dealings::heading)
                        .distinct()
                        .sorted()
                        .toArray();
        this.coded = profiles.stream().map(this::coded).toArray(Trust.Code[][]::new);
        this.dealt = new double[profiles.size()][headings.length];
        this.usual = new double[headings.length];
        boolean[] examples = new boolean[profiles.size()];
        for (int company = 0; company < dealt.length; company++) {
            examples[company] = !codes(profiles.get(company)).isEmpty();
            for (int good = 0; good < headings.length; good++) {
                dealt[company][good] = coded[company][good] == Trust.Code.EXACT ? CODED : 0;
            }
        }
        count();
        for (int company = 0; company < dealt.length; company++) {
            if (!examples[company]) {
                dealt[company] = usual.clone();
            }
        }
        Lexicon lexicon = new Lexicon(texts, examples, headings.length);
        for (int round = 0; round < ROUNDS; round++) {
            lexicon.learn(dealt, usual);
            doubt(lexicon);
            count();
        }
    }

    private void doubt(Lexicon lexicon) {
        Trust trust = new Trust();
        int[][] spoken = new int[dealt.length][];
        for (int company = 0; company < dealt.length; company++) {
            spoken[company] = Trust.grades(lexicon, company, headings.length);
            trust.learn(coded[company], spoken[company], dealt[company]);
        }
        for (int company = 0; company < dealt.length; company++) {
            for (int good = 0; good < headings.length; good++) {
                dealt[company][good] =
                        trust.chance(usual[good], coded[company][good], spoken[company][good]);
            }
        }
    }

    /** The share of companies that deal in each good; in a small forum it says little. */
    private void count() {
        for (int good = 0; good < headings.length; good++) {
            double sum = FIRST_DEALERS;
            for (double[] its : dealt) {
                sum += its[good];
            }
            usual[good] = sum / (dealt.length + FIRST_COMPANIES);
        }
    }

    GoodsTopics of(int company) {
        SortedMap<Integer, Double> likely = new TreeMap<>();
        for (int good = 0; good < headings.length; good++) {
            if (dealt[company][good] >= LEAST) {
                likely.put(headings[good], dealt[company][good]);
            }
        }
        return GoodsTopics.of(likely);
    }

    private Trust.Code[] coded(Profile profile) {
        Set<Integer> its = codes(profile).stream().map(Dealings::heading).collect(toSet());
        Set<Integer> chapters = its.stream().map(Dealings::chapter).collect(toSet());
        return IntStream.of(headings)
                .mapToObj(
                        heading -> {
                            if (its.isEmpty()) {
                                return Trust.Code.NONE;
                            }
                            if (its.contains(heading)) {
                                return Trust.Code.EXACT;
                            }
                            return chapters.contains(chapter(heading))
                                    ? Trust.Code.NEAR
                                    : Trust.Code.FAR;
                        })
                .toArray(Trust.Code[]::new);
    }

    /** What a seller offers or a buyer seeks. */
    static List<HsCode> codes(Profile profile) {
        return profile.side() == Side.SELLER ? profile.offers() : profile.seeks();
    }

    static int heading(HsCode code) {
        return Integer.parseInt(code.digits().substring(0, Level.HEADING.digits()));
    }

    private static int chapter(int heading) {
        return heading / 100;
    }
}
