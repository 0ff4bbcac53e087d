package parley.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.recommendation.Companies.buyer;
import static parley.recommendation.Companies.hs2022;
import static parley.recommendation.Companies.seller;

import org.junit.jupiter.api.Test;

class GoodsMatchTest {

    @Test
    void theFinestAgreementIsTheMatch() {
        GoodsMatch match =
                GoodsMatch.best(hs2022("0303", "160420"), hs2022("0306", "160420")).orElseThrow();

        assertThat(match.level()).isEqualTo(Level.SUBHEADING);
        assertThat(match.sought().digits()).isEqualTo("160420");
    }

    @Test
    void aSellerMayBuyFromABuyer() {
        Profile maker = seller("S1").offering(hs2022("3304")).seeking(hs2022("390720"));
        Profile supplier = buyer("B1").offering(hs2022("390720")).seeking(hs2022("3305"));

        assertThat(GoodsMatch.otherWay(maker, supplier)).contains(Level.SUBHEADING);
        assertThat(GoodsMatch.otherWay(supplier, maker)).contains(Level.SUBHEADING);
    }

    @Test
    void twoThatOfferTheSameHaveNothingToTrade() {
        Profile one = seller("S1").offering(hs2022("3304"));
        Profile other = buyer("B1").offering(hs2022("3304"));

        assertThat(GoodsMatch.otherWay(one, other)).isEmpty();
    }
}
