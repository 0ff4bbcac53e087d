package parley.benchmarks.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RunTest {

    private static final List<String> HEADINGS = Vocabulary.read().headings();

    @Test
    void theSameSeedGeneratesTheSameForum() {
        Report one = Run.of(20, 1, 5);
        Report same = Run.of(20, 1, 5);

        assertThat(same.ndcg10()).isEqualTo(one.ndcg10());
        assertThat(same.feedback()).isEqualTo(one.feedback());
        assertThat(Run.of(20, 1, 6).ndcg10()).isNotEqualTo(one.ndcg10());
    }

    @Test
    void theOraclesListIsIdealAndTheWorstIsNot() {
        World world = World.generate(30, HEADINGS, 7);
        Truth truth = new Truth(world);
        Quality quality = new Quality(truth, Set.of());

        double oracle = quality.ndcg(world.companies(), reader -> byTruth(truth, reader));
        double worst = quality.ndcg(world.companies(), reader -> byTruth(truth, reader).reversed());

        assertThat(oracle).isEqualTo(1, within(1e-9));
        assertThat(worst).isLessThan(0.1);
    }

    @Test
    void whoKnowsMoreReachesMore() {
        Ceilings clean = Run.of(60, 0, 5).ceilings();
        Ceilings noisy = Run.of(60, 1, 5).ceilings();

        assertThat(noisy.butChance()).isEqualTo(clean.butChance()).isLessThan(1);
        assertThat(clean.byProfiles()).isBetween(0.6, clean.byProfilesAndTaste());
        assertThat(clean.byProfilesAndTaste()).isLessThan(clean.butChance());
        assertThat(noisy.byProfiles()).isLessThan(clean.byProfiles() - 0.1);
        assertThat(noisy.byProfilesAndTaste()).isGreaterThan(noisy.byProfiles());
    }

    @Test
    void whoReadsAProfileWithoutErrorsKnowsTheGoods() {
        World world = World.generate(30, HEADINGS, 7);
        Vocabulary vocabulary = Vocabulary.read();
        Chance chance = new Chance(new SplittableRandom(1));
        ProfileWriter writer = new ProfileWriter(world.goods(), vocabulary, chance, 0);
        GoodsReader reader = new GoodsReader(world.goods(), vocabulary, 0, new SplittableRandom(2));

        for (Hidden company : world.companies()) {
            assertThat(reader.read(writer.write(company), company.sells(), 3))
                    .containsOnly(company.goods());
        }
    }

    @Test
    void theGiniCoefficientSaysHowUnevenExposureIs() {
        assertThat(Quality.gini(new int[] {5, 5, 5, 5})).isZero();
        assertThat(Quality.gini(new int[] {0, 0, 0, 8})).isEqualTo(0.75, within(1e-9));
    }

    @Test
    void aNeighbouringGoodReplacesAnotherOneBetterThanOneOfAnotherSector() {
        Goods goods = World.generate(1, HEADINGS, 7).goods();
        int fish = HEADINGS.indexOf("0303") * Goods.KINDS;
        int toys = HEADINGS.indexOf("9503") * Goods.KINDS;

        assertThat(goods.replaces(fish, fish)).isEqualTo(1);
        assertThat(goods.replaces(fish, fish + 1)).isGreaterThan(goods.replaces(fish, toys));
    }

    private static List<String> byTruth(Truth truth, Hidden reader) {
        return truth.opposite(reader).stream()
                .map(Hidden::reference)
                .sorted(
                        Comparator.comparingDouble((String other) -> truth.mutual(reader, other))
                                .reversed())
                .toList();
    }
}
