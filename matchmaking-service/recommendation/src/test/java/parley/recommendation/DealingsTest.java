package parley.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.recommendation.Companies.buyer;
import static parley.recommendation.Companies.hs2022;
import static parley.recommendation.Companies.seller;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealingsTest {

    private final List<Profile> profiles = new ArrayList<>();

    @Test
    void aCodeThatTheTextConfirmsIsLikelierThanOneThatItContradicts() {
        fillForum();
        profiles.add(seller("X").offering(hs2022("3304")).saying("화장품"));
        profiles.add(seller("Y").offering(hs2022("3304")).saying("강관"));

        double confirmed = chance(profiles.size() - 2, 3304);
        double contradicted = chance(profiles.size() - 1, 3304);

        assertThat(confirmed).isGreaterThan(0.9);
        assertThat(contradicted).isLessThan(confirmed);
    }

    @Test
    void whoCodesNothingIsUnderstoodByItsWords() {
        fillForum();
        profiles.add(seller("X").saying("화장품"));

        assertThat(chance(profiles.size() - 1, 3304)).isGreaterThan(0.5);
        assertThat(chance(profiles.size() - 1, 7306)).isLessThan(0.1);
    }

    @Test
    void codesAreBelievedLessWhereTextsOftenContradictThem() {
        fillForum();
        profiles.add(seller("X").offering(hs2022("3304")));
        double where = chance(profiles.size() - 1, 3304);
        profiles.removeLast();

        for (int at = 0; at < 12; at++) {
            profiles.add(seller("W" + at).offering(hs2022("3304")).saying("강관"));
            profiles.add(seller("V" + at).offering(hs2022("7306")).saying("화장품"));
        }
        profiles.add(seller("X").offering(hs2022("3304")));

        assertThat(chance(profiles.size() - 1, 3304)).isLessThan(where);
    }

    @Test
    void aSellersNeedsAreNotItsGoods() {
        fillForum();
        profiles.add(seller("X").seeking(hs2022("3304")));

        assertThat(chance(profiles.size() - 1, 3304)).isLessThan(0.5);
    }

    private void fillForum() {
        for (int at = 0; at < 10; at++) {
            profiles.add(seller("S" + at).offering(hs2022("3304")).saying("화장품 제조"));
            profiles.add(seller("T" + at).offering(hs2022("7306")).saying("강관 제조"));
            profiles.add(buyer("B" + at).seeking(hs2022("9503")).saying("đồ chơi"));
            profiles.add(buyer("C" + at).seeking(hs2022("0303")).saying("cá đông lạnh"));
        }
    }

    private double chance(int company, int heading) {
        Dealings dealings = new Dealings(profiles, profiles.stream().map(Words::of).toList());
        return dealings.of(company).headings().of(heading);
    }
}
