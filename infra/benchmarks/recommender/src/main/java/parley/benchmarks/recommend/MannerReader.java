package parley.benchmarks.recommend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.recommendation.Profile;

/**
 * What a company is expected to like about another one beside its goods, by their profiles, for one
 * who knows how both are generated.
 */
final class MannerReader {

    private final Utility utility;
    private final double noise;
    private final boolean taste;
    private final Map<String, Map<String, Double>> markets = new HashMap<>();

    /**
     * @param taste whether tastes and qualities are known too
     */
    MannerReader(Utility utility, double noise, boolean taste) {
        this.utility = utility;
        this.noise = noise;
        this.taste = taste;
    }

    /** The standard deviation of what isn't known, in log-odds. */
    double unknown() {
        double whim = Utility.WHIM * Utility.WHIM;
        double style = Utility.STYLE * Utility.STYLE / 2;
        double quality = Utility.QUALITY * Utility.QUALITY;
        return Math.sqrt(whim + (taste ? 0 : style + quality));
    }

    /** Log-odds. */
    double odds(Hidden who, Profile told, Hidden whom, Profile others) {
        double wanted =
                markets.computeIfAbsent(who.reference(), _ -> markets(who, told))
                        .getOrDefault(whom.country(), 0.0);
        double fluency = (2 * World.LEAST_FLUENCY + World.MOST_FLUENCY) / 3;
        return Utility.NOBODY
                + Utility.MARKET * (Utility.OTHER_MARKET + (1 - Utility.OTHER_MARKET) * wanted)
                + Utility.SPEECH * utility.speech(who, whom, fluency)
                - Utility.SIZE * apart(step(told), step(others))
                + Utility.INTENT
                        * shared(told.intents().size(), others.intents().size(), told, others)
                + (taste
                        ? Utility.STYLE * Utility.style(who, whom)
                                + Utility.QUALITY * whom.quality()
                        : 0);
    }

    /** The mean distance of the size that one likes, near its own, and the other's. */
    private static double apart(Optional<Integer> mine, Optional<Integer> theirs) {
        return sizes(mine)
                .mapToDouble(
                        own ->
                                IntStream.rangeClosed(own - 1, own + 1)
                                        .map(liked -> Math.clamp(liked, 0, World.SIZES - 1))
                                        .mapToDouble(
                                                liked ->
                                                        sizes(theirs)
                                                                .mapToDouble(
                                                                        size ->
                                                                                Math.abs(
                                                                                        size
                                                                                                - liked))
                                                                .average()
                                                                .orElseThrow())
                                        .average()
                                        .orElseThrow())
                .average()
                .orElseThrow();
    }

    @SuppressWarnings("EnumOrdinal")
    private static Optional<Integer> step(Profile told) {
        return told.size().map(Enum::ordinal);
    }

    private static IntStream sizes(Optional<Integer> told) {
        return told.map(IntStream::of).orElseGet(() -> IntStream.range(0, World.SIZES));
    }

    /** The chance of an intent in common; a company has one or two of them. */
    private static double shared(int mine, int theirs, Profile told, Profile others) {
        if (mine > 0 && theirs > 0) {
            return told.intents().stream().anyMatch(others.intents()::contains) ? 1 : 0;
        }
        if (mine == 0 && theirs == 0) {
            return (sharedWith(1) + sharedWith(2)) / 2;
        }
        return sharedWith(Math.max(mine, theirs));
    }

    private static double sharedWith(int count) {
        double one = (double) count / World.INTENTS;
        double other = one + (1 - one) * count / (World.INTENTS - 1);
        return (one + other) / 2;
    }

    /** The chance that it wants to trade in each country. */
    private Map<String, Double> markets(Hidden who, Profile told) {
        List<String> all = World.COUNTRIES;
        Map<String, Double> wanted = new HashMap<>();
        double sum = 0;
        for (int set = 0; set < 1 << all.size(); set++) {
            int count = Integer.bitCount(set);
            if (count >= 1 && count <= 4) {
                Set<String> real = some(set, who.country());
                double chance = said(real, told.targetMarkets()) / choices(all.size(), count);
                sum += chance;
                real.forEach(one -> wanted.merge(one, chance, Double::sum));
            }
        }
        double whole = sum;
        wanted.replaceAll((_, chance) -> chance / whole);
        return wanted;
    }

    private static Set<String> some(int set, String but) {
        return IntStream.range(0, World.COUNTRIES.size())
                .filter(at -> (set >> at & 1) == 1)
                .mapToObj(World.COUNTRIES::get)
                .filter(one -> !one.equals(but))
                .collect(Collectors.toSet());
    }

    /** The chance of what the profile says of markets. */
    private double said(Set<String> real, Set<String> told) {
        double none = noise * ProfileWriter.NO_MARKETS;
        double untold = noise * ProfileWriter.MARKET_UNTOLD;
        double more = noise * ProfileWriter.MARKET_TOO_MANY;
        double each = 1;
        for (String market : real) {
            each *= told.contains(market) ? 1 - untold : untold;
        }
        long wrong = told.stream().filter(market -> !real.contains(market)).count();
        double perMarket = more / World.COUNTRIES.size();
        double by =
                wrong == 0
                        ? each * (1 - more + perMarket * told.size() / Math.max(1e-9, 1 - untold))
                        : wrong == 1 ? each * perMarket : 0;
        return (1 - none) * by + (told.isEmpty() ? none : 0);
    }

    private static double choices(int of, int count) {
        double choices = 1;
        for (int at = 0; at < count; at++) {
            choices = choices * (of - at) / (at + 1);
        }
        return choices;
    }
}
