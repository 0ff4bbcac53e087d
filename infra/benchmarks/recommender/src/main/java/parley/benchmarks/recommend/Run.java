package parley.benchmarks.recommend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.recommendation.Feedback;
import parley.recommendation.Forum;
import parley.recommendation.Interpreting;
import parley.recommendation.Pair;
import parley.recommendation.Profile;
import parley.recommendation.Recommendation;
import parley.recommendation.Recommender;
import parley.recommendation.TextAlone;

/** One forum: recommended from its profiles, then from what its companies answered. */
final class Run {

    private static final int LIST = 20;

    /** A tenth comes late and has said nothing yet. */
    private static final int NEWCOMER_OF = 10;

    private static final int WARMING_UP = 500;

    private final long seed;
    private final double noise;
    private final World world;
    private final Truth truth;
    private final List<Profile> profiles;
    private final Chance chance;
    private final GoodsReader reader;

    private Run(int ofEachSide, double noise, long seed) {
        this.seed = seed;
        this.noise = noise;
        Vocabulary vocabulary = Vocabulary.read();
        SplittableRandom random = new SplittableRandom(seed);
        this.world = World.generate(ofEachSide, vocabulary.headings(), random.nextLong());
        this.truth = new Truth(world);
        ProfileWriter writer =
                new ProfileWriter(world.goods(), vocabulary, new Chance(random.split()), noise);
        this.profiles = world.companies().stream().map(writer::write).toList();
        this.chance = new Chance(random.split());
        this.reader = new GoodsReader(world.goods(), vocabulary, noise, random.split());
    }

    static Report of(int ofEachSide, double noise, long seed) {
        return new Run(ofEachSide, noise, seed).report();
    }

    private Report report() {
        Recommender cold = new Recommender(forum(List.of(), Set.of()), LIST);
        Quality before = new Quality(truth, Set.of());
        double coldStart = before.ndcg(world.companies(), reader -> served(cold, reader));
        Ceilings ceilings = Ceilings.of(world, truth, before, byReference(), reader, noise);

        List<Hidden> newcomers = new ArrayList<>();
        Set<String> silent = new HashSet<>();
        for (Hidden company : world.companies()) {
            if (chance.below(NEWCOMER_OF) == 0) {
                newcomers.add(company);
                silent.add(company.reference());
            }
        }
        Answers answers = new Answers(world, truth, chance);
        answers.collect(cold, LIST, silent);

        Forum told = forum(answers.feedback(), Set.copyOf(answers.asked()));
        long began = System.nanoTime();
        Recommender warm = new Recommender(told, LIST);
        double seconds = (System.nanoTime() - began) / 1e9;
        Quality after = new Quality(truth, answers.asked());
        double ndcg = after.ndcg(world.companies(), reader -> served(warm, reader));
        TextAlone texts = new TextAlone(told);
        double text =
                after.ndcg(world.companies(), reader -> texts.recommend(reader.reference(), LIST));
        double lot = after.ndcg(world.companies(), reader -> byLot(reader, answers));
        double newcomer = after.ndcg(newcomers, reader -> served(warm, reader));
        double gini = exposureGini(warm);
        double p95 = p95Milliseconds(warm);
        double over = ndcg / text - 1;
        return new Report(
                seed,
                noise,
                world.companies().size() / 2,
                answers.feedback().size(),
                ndcg,
                ndcg,
                text,
                over,
                lot,
                coldStart,
                newcomer,
                ceilings,
                gini,
                p95,
                seconds,
                Aims.SET,
                Aims.SET.missed(ndcg, over, Math.min(coldStart, newcomer), gini, p95));
    }

    private Map<String, Profile> byReference() {
        return profiles.stream().collect(Collectors.toMap(Profile::reference, Function.identity()));
    }

    private Forum forum(List<Feedback> feedback, Set<Pair> apart) {
        return new Forum(profiles, Interpreting.of(world.interpreters()), feedback, apart);
    }

    private static List<String> served(Recommender recommender, Hidden reader) {
        return recommender.recommend(reader.reference(), LIST).stream()
                .map(Recommendation::reference)
                .toList();
    }

    private List<String> byLot(Hidden reader, Answers answers) {
        List<String> others =
                new ArrayList<>(truth.opposite(reader).stream().map(Hidden::reference).toList());
        others.removeIf(other -> answers.asked().contains(new Pair(reader.reference(), other)));
        return chance.some(LIST, others);
    }

    /** Of the side where it is higher. */
    private double exposureGini(Recommender recommender) {
        double highest = 0;
        for (boolean sells : new boolean[] {true, false}) {
            Map<String, Integer> shown = new TreeMap<>();
            for (Hidden company : world.companies()) {
                if (company.sells() == sells) {
                    shown.put(company.reference(), 0);
                }
            }
            world.companies().stream()
                    .filter(reader -> reader.sells() != sells)
                    .flatMap(reader -> served(recommender, reader).stream())
                    .forEach(other -> shown.merge(other, 1, Integer::sum));
            int[] counts = shown.values().stream().mapToInt(Integer::intValue).toArray();
            highest = Math.max(highest, Quality.gini(counts));
        }
        return highest;
    }

    private double p95Milliseconds(Recommender recommender) {
        List<Hidden> readers = new ArrayList<>(world.companies());
        Collections.shuffle(readers, new Random(seed));
        readers.stream().limit(WARMING_UP).forEach(reader -> served(recommender, reader));
        double[] taken =
                readers.stream()
                        .mapToDouble(
                                reader -> {
                                    long began = System.nanoTime();
                                    served(recommender, reader);
                                    return (System.nanoTime() - began) / 1e6;
                                })
                        .sorted()
                        .toArray();
        return taken[(int) Math.ceil(0.95 * taken.length) - 1];
    }
}
