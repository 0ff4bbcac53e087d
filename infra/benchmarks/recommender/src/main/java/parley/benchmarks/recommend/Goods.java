package parley.benchmarks.recommend;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The hidden space of goods. Each stands somewhere in it: near those of its heading, less near
 * those of its chapter and sector, by chance and not by its digits. How well one good replaces
 * another falls with their distance.
 */
final class Goods {

    static final int KINDS = 3;

    private static final int DIMENSIONS = 6;
    private static final double SECTOR = 1.2;
    private static final double CHAPTER = 0.8;
    private static final double HEADING = 0.6;
    private static final double KIND = 0.3;
    private static final double FADING = 6;

    private static final List<List<Integer>> SECTORS =
            List.of(
                    List.of(3, 16),
                    List.of(9, 19, 20, 21, 22),
                    List.of(28, 30, 33, 34, 39),
                    List.of(54, 61, 62, 63, 64),
                    List.of(40, 72, 73, 84, 85, 87, 89, 90),
                    List.of(94, 95));

    private final List<String> headings;
    private final double[][] places;

    Goods(List<String> headings, SplittableRandom random) {
        this.headings = List.copyOf(headings);
        Map<Integer, double[]> sectors = new TreeMap<>();
        Map<Integer, double[]> chapters = new TreeMap<>();
        double[] middle = new double[DIMENSIONS];
        this.places = new double[headings.size() * KINDS][];
        for (int heading = 0; heading < headings.size(); heading++) {
            int chapter = Integer.parseInt(headings.get(heading).substring(0, 2));
            double[] sector =
                    sectors.computeIfAbsent(sector(chapter), _ -> beside(middle, SECTOR, random));
            double[] its = chapters.computeIfAbsent(chapter, _ -> beside(sector, CHAPTER, random));
            double[] place = beside(its, HEADING, random);
            for (int kind = 0; kind < KINDS; kind++) {
                places[heading * KINDS + kind] = beside(place, KIND, random);
            }
        }
    }

    int count() {
        return places.length;
    }

    int heading(int good) {
        return good / KINDS;
    }

    int chapter(int good) {
        return Integer.parseInt(headings.get(heading(good)).substring(0, 2));
    }

    /** Goods of its chapter, itself among them. */
    int siblings(int good) {
        return (int)
                IntStream.range(0, count()).filter(one -> chapter(one) == chapter(good)).count();
    }

    /** Whether a code of four digits or more is that of a good. */
    IntPredicate meant(String digits) {
        return good -> digits.startsWith(code(good)) || code(good).startsWith(digits);
    }

    /** Its subheading's six digits. */
    String code(int good) {
        return headings.get(heading(good)) + (good % KINDS + 1) + "0";
    }

    /** Another one of its chapter, or itself where there is none. */
    int sibling(int good, SplittableRandom random) {
        String chapter = headings.get(heading(good)).substring(0, 2);
        int[] siblings =
                IntStream.range(0, count())
                        .filter(one -> headings.get(heading(one)).startsWith(chapter))
                        .toArray();
        return siblings[random.nextInt(siblings.length)];
    }

    /** From 0 to 1. */
    double replaces(int one, int other) {
        double distance = 0;
        for (int at = 0; at < DIMENSIONS; at++) {
            double along = places[one][at] - places[other][at];
            distance += along * along;
        }
        return StrictMath.exp(-distance / FADING);
    }

    private static int sector(int chapter) {
        return IntStream.range(0, SECTORS.size())
                .filter(at -> SECTORS.get(at).contains(chapter))
                .findFirst()
                .orElseThrow();
    }

    private static double[] beside(double[] place, double spread, SplittableRandom random) {
        return IntStream.range(0, DIMENSIONS)
                .mapToDouble(at -> place[at] + spread * random.nextGaussian())
                .toArray();
    }
}
