package parley.benchmarks.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A generated forum as it really is.
 *
 * @param interpreters pairs of languages, like {@code ko-ru}
 */
record World(List<Hidden> companies, Utility utility, Goods goods, List<String> interpreters) {

    private static final List<String> INTERPRETERS =
            List.of("ko-ru", "ko-vi", "ko-id", "ko-ja", "ko-zh", "ko-en", "en-ru", "en-zh");

    /** How often a further good is of the chapter of the first. */
    static final double SIBLING = 0.6;

    static final double LEAST_FLUENCY = 0.5;
    static final double MOST_FLUENCY = 1;

    private static final int STYLES = 8;
    static final int SIZES = 4;
    static final int INTENTS = 6;

    /** A seller's countries, by how often; and a buyer's. */
    private static final List<String> SELLERS =
            List.of("KR", "KR", "KR", "KR", "KR", "KR", "JP", "CN", "VN", "US");

    private static final List<String> BUYERS =
            List.of("RU", "RU", "VN", "VN", "ID", "ID", "JP", "CN", "US", "KR");

    static final List<String> COUNTRIES = List.of("KR", "RU", "VN", "ID", "JP", "CN", "US");

    static World generate(int ofEachSide, List<String> headings, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Goods goods = new Goods(headings, random.split());
        Chance chance = new Chance(random.split());
        List<Hidden> companies = new ArrayList<>();
        for (boolean sells : new boolean[] {true, false}) {
            for (int number = 1; number <= ofEachSide; number++) {
                companies.add(company((sells ? "S" : "B") + number, sells, goods, chance));
            }
        }
        Set<Set<String>> pairs =
                INTERPRETERS.stream()
                        .map(pair -> Set.of(pair.substring(0, 2), pair.substring(3)))
                        .collect(Collectors.toSet());
        return new World(companies, new Utility(goods, pairs, seed), goods, INTERPRETERS);
    }

    private static Hidden company(String reference, boolean sells, Goods goods, Chance chance) {
        String country = chance.one(sells ? SELLERS : BUYERS);
        int size = chance.below(SIZES);
        return new Hidden(
                reference,
                sells,
                country,
                languages(country, chance),
                assortment(goods, chance),
                chance.some(2, IntStream.range(0, STYLES).boxed().toList()),
                IntStream.range(0, STYLES).mapToObj(_ -> chance.gaussian()).toList(),
                markets(country, chance),
                chance.between(LEAST_FLUENCY, MOST_FLUENCY),
                size,
                Math.clamp(size + chance.below(3) - 1, 0, SIZES - 1),
                new TreeSet<>(
                        chance.some(
                                1 + chance.below(2), IntStream.range(0, INTENTS).boxed().toList())),
                chance.gaussian());
    }

    /** Goods that go together, mostly, and some that don't. */
    private static List<Integer> assortment(Goods goods, Chance chance) {
        Set<Integer> all = new TreeSet<>();
        int first = chance.below(goods.count());
        all.add(first);
        for (int more = chance.below(3); more > 0; more--) {
            all.add(
                    chance.of(SIBLING)
                            ? goods.sibling(first, chance.random())
                            : chance.below(goods.count()));
        }
        return List.copyOf(all);
    }

    private static List<String> languages(String country, Chance chance) {
        String own =
                switch (country) {
                    case "KR" -> "ko";
                    case "JP" -> "ja";
                    case "CN" -> "zh";
                    case "RU" -> "ru";
                    case "VN" -> "vi";
                    case "ID" -> "id";
                    default -> "en";
                };
        return own.equals("en") || chance.of(0.55) ? List.of(own) : List.of(own, "en");
    }

    private static Set<String> markets(String country, Chance chance) {
        Set<String> wanted = new TreeSet<>(chance.some(1 + chance.below(4), COUNTRIES));
        wanted.remove(country);
        return wanted;
    }
}
