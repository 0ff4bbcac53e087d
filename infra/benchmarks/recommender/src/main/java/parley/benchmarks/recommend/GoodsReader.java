package parley.benchmarks.recommend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import parley.recommendation.HsCode;
import parley.recommendation.Profile;

/**
 * What goods a company may have, by its codes and its text, for one who knows how {@link World}
 * draws them, how {@link ProfileWriter} writes of them, with what errors, and all words. Sets of
 * goods are drawn near what the profile names and weighed by Bayes' rule (importance sampling).
 */
final class GoodsReader {

    private static final int DRAWN = 2000;

    /** Of the goods that are drawn, those that may be anything. */
    private static final double ANYTHING = 0.1;

    private final Goods goods;
    private final Vocabulary vocabulary;
    private final double noise;
    private final SplittableRandom random;

    GoodsReader(Goods goods, Vocabulary vocabulary, double noise, SplittableRandom random) {
        this.goods = goods;
        this.vocabulary = vocabulary;
        this.noise = noise;
        this.random = random;
    }

    /** So many sets, each as likely as any other of them. */
    List<List<Integer>> read(Profile profile, boolean sells, int sets) {
        List<HsCode> codes = sells ? profile.offers() : profile.seeks();
        List<Integer> named = named(profile);
        double[] near = near(codes, named);
        List<List<Integer>> drawn = new ArrayList<>();
        double[] weights = new double[DRAWN];
        double sum = 0;
        for (int at = 0; at < DRAWN; at++) {
            double weight = 1;
            int size = 1 + random.nextInt(3);
            Set<Integer> set = new TreeSet<>();
            int first = -1;
            for (int more = 0; more < size; more++) {
                int good = draw(near);
                first = more == 0 ? good : first;
                weight *= (more == 0 ? 1.0 / goods.count() : beside(first, good)) / near[good];
                set.add(good);
            }
            List<Integer> its = List.copyOf(set);
            weights[at] = weight * coded(its, codes) * told(its, named);
            sum += weights[at];
            drawn.add(its);
        }
        return resampled(drawn, weights, sum, sets);
    }

    private List<List<Integer>> resampled(
            List<List<Integer>> drawn, double[] weights, double sum, int sets) {
        List<List<Integer>> some = new ArrayList<>();
        double from = random.nextDouble();
        double passed = weights[0];
        int at = 0;
        for (int set = 0; set < sets; set++) {
            while (passed < (set + from) / sets * sum && at < drawn.size() - 1) {
                passed += weights[++at];
            }
            some.add(drawn.get(at));
        }
        Collections.shuffle(some, new Random(random.nextLong()));
        return some;
    }

    /** The chance with which each good is drawn. */
    private double[] near(List<HsCode> codes, List<Integer> named) {
        List<double[]> all = new ArrayList<>();
        codes.forEach(code -> all.add(near(goods.meant(code.digits()))));
        named.forEach(heading -> all.add(near(good -> goods.heading(good) == heading)));
        double[] chances = new double[goods.count()];
        for (int good = 0; good < chances.length; good++) {
            double some = 0;
            for (double[] one : all) {
                some += one[good] / all.size();
            }
            double any = 1.0 / goods.count();
            chances[good] = ANYTHING * any + (1 - ANYTHING) * (all.isEmpty() ? any : some);
        }
        return chances;
    }

    private double[] near(IntPredicate meant) {
        Set<Integer> chapters = new HashSet<>();
        for (int good = 0; good < goods.count(); good++) {
            if (meant.test(good)) {
                chapters.add(goods.chapter(good));
            }
        }
        double[] chances = new double[goods.count()];
        double sum = 0;
        for (int good = 0; good < chances.length; good++) {
            chances[good] = meant.test(good) ? 8 : chapters.contains(goods.chapter(good)) ? 0.3 : 0;
            sum += chances[good];
        }
        for (int good = 0; good < chances.length; good++) {
            chances[good] /= sum;
        }
        return chances;
    }

    private int draw(double[] chances) {
        double left = random.nextDouble();
        int good = 0;
        while (good < chances.length - 1 && left >= chances[good]) {
            left -= chances[good++];
        }
        return good;
    }

    /** The chance that a company has it beside its first good. */
    private double beside(int first, int good) {
        double sibling =
                goods.chapter(first) == goods.chapter(good) ? 1.0 / goods.siblings(first) : 0;
        return World.SIBLING * sibling + (1 - World.SIBLING) / goods.count();
    }

    /** Of the codes, if it has these goods. */
    private double coded(List<Integer> its, List<HsCode> codes) {
        double none = noise * ProfileWriter.NO_CODES;
        double some = (1 - none) * coded(its, 0, codes, 0);
        return codes.isEmpty() ? none + some : some;
    }

    private double coded(List<Integer> its, int at, List<HsCode> codes, int next) {
        double tooMany = noise * ProfileWriter.CODE_TOO_MANY;
        int left = codes.size() - next;
        if (at == its.size()) {
            return switch (left) {
                case 0 -> 1 - tooMany;
                case 1 -> tooMany * ofAnything(codes.get(next));
                default -> 0;
            };
        }
        double missing = noise * ProfileWriter.CODE_MISSING;
        double without = missing * coded(its, at + 1, codes, next);
        return left == 0
                ? without
                : without
                        + (1 - missing)
                                * code(its.get(at), codes.get(next))
                                * coded(its, at + 1, codes, next + 1);
    }

    private double code(int good, HsCode code) {
        double sibling = noise * ProfileWriter.CODE_OF_SIBLING;
        double anything = (1 - sibling) * noise * ProfileWriter.CODE_OF_ANYTHING;
        boolean right = goods.meant(code.digits()).test(good);
        boolean near = Integer.parseInt(code.digits().substring(0, 2)) == goods.chapter(good);
        int kinds = isHeading(code) ? Goods.KINDS : 1;
        return (right ? (1 - sibling - anything) * asLong(code) : 0)
                + (near ? sibling * kinds / goods.siblings(good) * asLong(code) : 0)
                + anything * ofAnything(code);
    }

    private double ofAnything(HsCode code) {
        return asLong(code) * (isHeading(code) ? Goods.KINDS : 1) / goods.count();
    }

    /** That it has as many digits. */
    private double asLong(HsCode code) {
        double headingOnly = noise * ProfileWriter.HEADING_ONLY;
        return isHeading(code) ? headingOnly : 1 - headingOnly;
    }

    private static boolean isHeading(HsCode code) {
        return code.digits().length() == 4;
    }

    /** Of what the text names, if it has these goods; a text that is not there tells nothing. */
    private double told(List<Integer> its, List<Integer> named) {
        return named.isEmpty() ? 1 : told(its, 0, named, 0);
    }

    private double told(List<Integer> its, int at, List<Integer> named, int next) {
        int left = named.size() - next;
        if (at == its.size()) {
            double wrong = noise * ProfileWriter.GOOD_WRONG;
            double any = (double) Goods.KINDS / goods.count();
            return switch (left) {
                case 0 -> 1 - wrong;
                case 1 -> (named.size() == 1 ? 1 : wrong) * any;
                default -> 0;
            };
        }
        double untold = noise * ProfileWriter.GOOD_UNTOLD;
        double without = untold * told(its, at + 1, named, next);
        return left > 0 && goods.heading(its.get(at)) == named.get(next)
                ? without + (1 - untold) * told(its, at + 1, named, next + 1)
                : without;
    }

    /** Headings, by their number, as the text's opening names them in its first language. */
    private List<Integer> named(Profile profile) {
        return Stream.concat(profile.languages().stream(), Stream.of("en"))
                .flatMap(
                        language ->
                                Stream.of("sell", "buy")
                                        .flatMap(use -> vocabulary.phrases(use, language).stream())
                                        .map(phrase -> named(profile, phrase, language)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Integer> named(Profile profile, String phrase, String language) {
        String[] around = phrase.split("\\{}", -1);
        String text = profile.description();
        String closed = around[1] + ". ";
        int end = text.indexOf(closed, around[0].length());
        if (!text.startsWith(around[0]) || end < 0) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        for (String name : text.substring(around[0].length(), end).split(", ", -1)) {
            int heading = vocabulary.heading(name, language);
            if (heading < 0) {
                return List.of();
            }
            found.add(heading);
        }
        return found;
    }
}
