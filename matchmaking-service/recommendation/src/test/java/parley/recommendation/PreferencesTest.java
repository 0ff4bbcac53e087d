package parley.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PreferencesTest {

    private final Known seller = known(0, Companies.seller("S1"));
    private final Known buyer = known(1, Companies.buyer("B1"));
    private final Preferences unlearnt = new Preferences(2, 0);

    @Test
    void bothDirectionsAreFusedByTheHarmonicMean() {
        double[] eager = values(1, 1);
        double[] reluctant = values(1, 0);

        double both = unlearnt.both(seller, buyer, eager, reluctant);

        double one = unlearnt.chance(seller, buyer, eager);
        double other = unlearnt.chance(buyer, seller, reluctant);
        assertThat(one).isGreaterThan(other);
        assertThat(both).isCloseTo(2 * one * other / (one + other), within(1e-12));
    }

    @Test
    void goodsThatAgreePerhapsLieBetweenThoseThatDoAndThoseThatDont() {
        double never = unlearnt.chance(seller, buyer, values(0, 0));
        double surely = unlearnt.chance(seller, buyer, values(1, 0));

        assertThat(unlearnt.chance(seller, buyer, values(0.5, 0)))
                .isCloseTo((never + surely) / 2, within(1e-12));
    }

    /** Goods that agree in all digits or in none, and a market that is wanted or not. */
    private static double[] values(double agree, double market) {
        double[] values = new double[Factor.values().length];
        values[Factor.READINESS.at()] = 1;
        values[Factor.CHAPTER.at()] = agree;
        values[Factor.HEADING.at()] = agree;
        values[Factor.SUBHEADING.at()] = agree;
        values[Factor.MARKET.at()] = market;
        return values;
    }

    private static Known known(int number, Profile profile) {
        return new Known(
                number,
                0,
                profile,
                new Words(Map.of(), Map.of()),
                GoodsTopics.of(new TreeMap<>()),
                new float[1],
                new int[0]);
    }
}
