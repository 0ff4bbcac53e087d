package parley.benchmarks.recommend;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import parley.recommendation.Profile;

/**
 * What NDCG@10 can be reached in a forum without feedback and without a cap.
 *
 * @param butChance by one who knows everything of all companies, but not the part of their
 *     utilities that follows from nothing
 * @param byProfiles by one who knows how forums and profiles are generated, with all constants, how
 *     goods stand to one another, and every word, but of the companies only what their profiles say
 * @param byProfilesAndTaste by the same one, who also knows all tastes and qualities: what feedback
 *     could tell beside goods
 */
record Ceilings(double butChance, double byProfiles, double byProfilesAndTaste) {

    /** Sets of goods that a company may have. */
    private static final int SETS = 24;

    static Ceilings of(
            World world,
            Truth truth,
            Quality quality,
            Map<String, Profile> profiles,
            GoodsReader reader,
            double noise) {
        Utility utility = world.utility();
        Map<String, List<List<Integer>>> goods = new HashMap<>();
        for (Hidden company : world.companies()) {
            Profile profile = told(profiles, company);
            goods.put(company.reference(), reader.read(profile, company.sells(), SETS));
        }
        return new Ceilings(
                reached(
                        world,
                        truth,
                        quality,
                        (one, other) ->
                                chance(utility.oddsButWhim(one, other), Utility.WHIM)
                                        * chance(utility.oddsButWhim(other, one), Utility.WHIM)),
                reached(world, truth, quality, byProfiles(utility, profiles, goods, noise, false)),
                reached(world, truth, quality, byProfiles(utility, profiles, goods, noise, true)));
    }

    private static double reached(
            World world,
            Truth truth,
            Quality quality,
            ToDoubleBiFunction<Hidden, Hidden> expected) {
        return quality.ndcg(
                world.companies(),
                reader ->
                        truth.opposite(reader).stream()
                                .map(
                                        other ->
                                                new Guessed(
                                                        other.reference(),
                                                        expected.applyAsDouble(reader, other)))
                                .sorted(Comparator.comparingDouble(Guessed::gain).reversed())
                                .limit(Quality.SHOWN)
                                .map(Guessed::reference)
                                .toList());
    }

    private record Guessed(String reference, double gain) {}

    private static ToDoubleBiFunction<Hidden, Hidden> byProfiles(
            Utility utility,
            Map<String, Profile> profiles,
            Map<String, List<List<Integer>>> goods,
            double noise,
            boolean taste) {
        MannerReader manner = new MannerReader(utility, noise, taste);
        double unknown = manner.unknown();
        return (one, other) -> {
            double mine = manner.odds(one, told(profiles, one), other, told(profiles, other));
            double theirs = manner.odds(other, told(profiles, other), one, told(profiles, one));
            List<List<Integer>> our = its(goods, one);
            List<List<Integer>> their = its(goods, other);
            return IntStream.range(0, SETS)
                    .mapToDouble(
                            set ->
                                    chance(mine + traded(utility, our, their, set), unknown)
                                            * chance(
                                                    theirs + traded(utility, their, our, set),
                                                    unknown))
                    .average()
                    .orElseThrow();
        };
    }

    private static double traded(
            Utility utility, List<List<Integer>> its, List<List<Integer>> others, int set) {
        return Utility.GOODS * utility.trade(its.get(set), others.get(set));
    }

    /**
     * The mean over a normal part that is unknown, closely (MacKay 1992).
     *
     * @param deviation of that part
     */
    private static double chance(double odds, double deviation) {
        double flatter = Math.sqrt(1 + Math.PI * deviation * deviation / 8);
        return 1 / (1 + Math.exp(-odds / flatter));
    }

    private static Profile told(Map<String, Profile> profiles, Hidden company) {
        return requireNonNull(profiles.get(company.reference()));
    }

    private static List<List<Integer>> its(Map<String, List<List<Integer>>> goods, Hidden company) {
        return requireNonNull(goods.get(company.reference()));
    }
}
