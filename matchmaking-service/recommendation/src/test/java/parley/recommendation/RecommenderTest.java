package parley.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.recommendation.Companies.buyer;
import static parley.recommendation.Companies.forum;
import static parley.recommendation.Companies.hs2022;
import static parley.recommendation.Companies.seller;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecommenderTest {

    private static final int LENGTH = 5;

    @Test
    void whoSeeksWhatIsOfferedIsRecommendedAndToldSo() {
        Profile fish = seller("S1").offering(hs2022("0303"));
        Forum forum =
                forum(
                        fish,
                        buyer("B1").seeking(hs2022("9403")),
                        buyer("B2").seeking(hs2022("030354")),
                        seller("S2").offering(hs2022("0303")));

        List<Recommendation> list = new Recommender(forum, LENGTH).recommend("S1", 5);

        assertThat(references(list)).containsExactly("B2");
        assertThat(list.getFirst().reasons())
                .contains(
                        new Reason.TheySeek(
                                hs2022("030354").getFirst(),
                                hs2022("0303").getFirst(),
                                Level.HEADING));
        assertThat(list.getFirst().score()).isBetween(0.1, 1.0);
    }

    @Test
    void theWordsOfOthersTellWhatAnUncodedTextSpeaksOf() {
        List<Profile> profiles = new ArrayList<>();
        for (int at = 1; at <= 8; at++) {
            profiles.add(seller("S" + at).offering(hs2022("3304")).saying("화장품 제조"));
            profiles.add(seller("T" + at).offering(hs2022("7306")).saying("강관 제조"));
            profiles.add(buyer("B" + at).seeking(hs2022("3304")).saying("nhập khẩu mỹ phẩm"));
            profiles.add(buyer("C" + at).seeking(hs2022("7306")).saying("nhập khẩu ống thép"));
            profiles.add(buyer("D" + at).seeking(hs2022("9503")).saying("nhập khẩu đồ chơi"));
        }
        profiles.add(seller("U1").saying("화장품을 수출합니다"));
        Forum forum = new Forum(profiles, Interpreting.none(), List.of(), Set.of());

        List<Recommendation> list = new Recommender(forum, LENGTH).recommend("U1", 4);

        assertThat(references(list)).hasSize(4).allMatch(other -> other.startsWith("B"));
        assertThat(list.getFirst().reasons()).contains(new Reason.SameField("33"));
    }

    @Test
    void aCompanyLikesThoseThatAreLikeThoseItLiked() {
        List<Profile> profiles = new ArrayList<>();
        profiles.add(seller("S1"));
        for (int at = 1; at <= 6; at++) {
            profiles.add(buyer("B" + at).of(CompanySize.SMALL).seeking(hs2022("0303")));
            profiles.add(buyer("C" + at).of(CompanySize.LARGE).seeking(hs2022("9403")));
        }
        List<Feedback> feedback = new ArrayList<>();
        for (int at = 1; at <= 3; at++) {
            feedback.add(new Feedback("S1", "B" + at, new Feedback.Declined()));
            feedback.add(new Feedback("S1", "C" + at, new Feedback.Accepted()));
            feedback.add(new Feedback("S1", "C" + at, new Feedback.Rated(5)));
        }
        Forum forum = new Forum(profiles, Interpreting.none(), feedback, Set.of());

        List<Recommendation> list = new Recommender(forum, LENGTH).recommend("S1", 5);

        assertThat(references(list)).allMatch(reference -> reference.startsWith("C"));
        assertThat(list.getFirst().reasons()).contains(new Reason.YourTaste());
    }

    @Test
    void oneThatSaysNothingYetIsRecommendedAsSuch() {
        Forum forum = forum(seller("S1").offering(hs2022("0303")), buyer("B1"));

        assertThat(new Recommender(forum, LENGTH).recommend("S1", 5).getFirst().reasons())
                .containsExactly(new Reason.Unexplored());
    }

    @Test
    void thoseKeptApartAreNotRecommended() {
        Forum forum =
                new Forum(
                        List.of(seller("S1"), buyer("B1"), buyer("B2")),
                        Interpreting.none(),
                        List.of(),
                        Set.of(new Pair("S1", "B1")));

        Recommender recommender = new Recommender(forum, LENGTH);

        assertThat(references(recommender.recommend("S1", 5))).containsExactly("B2");
        assertThat(references(recommender.recommend("B1", 5))).isEmpty();
    }

    @Test
    void theOrderInWhichAForumIsToldDoesNotMatter() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Profile> profiles = new ArrayList<>();
        List<Feedback> feedback = new ArrayList<>();
        IntStream.rangeClosed(10, 30)
                .forEach(
                        at -> {
                            String code = String.valueOf(1000 + random.nextInt(9000));
                            profiles.add(seller("S" + at).offering(hs2022(code)));
                            profiles.add(buyer("B" + at).seeking(hs2022(code)));
                            feedback.add(new Feedback("S" + at, "B20", new Feedback.Accepted()));
                            feedback.add(new Feedback("B" + at, "S10", new Feedback.Rated(2)));
                        });
        Recommender one =
                new Recommender(
                        new Forum(profiles, Interpreting.none(), feedback, Set.of()), LENGTH);

        Collections.shuffle(profiles, random);
        Collections.shuffle(feedback, random);
        Recommender other =
                new Recommender(
                        new Forum(profiles, Interpreting.none(), feedback, Set.of()), LENGTH);

        for (Profile profile : profiles) {
            assertThat(other.recommend(profile.reference(), 5))
                    .as("seed %s", seed)
                    .isEqualTo(one.recommend(profile.reference(), 5));
        }
    }

    @Test
    void aForumOfOneSideOnlyHasNobodyToRecommend() {
        Recommender recommender = new Recommender(forum(seller("S1"), seller("S2")), LENGTH);

        assertThat(recommender.recommend("S1", 5)).isEmpty();
        assertThat(recommender.recommend("unknown", 5)).isEmpty();
        assertThatThrownBy(() -> recommender.recommend("S1", 6))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> references(List<Recommendation> list) {
        return list.stream().map(Recommendation::reference).toList();
    }
}
