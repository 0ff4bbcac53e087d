package parley.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.recommendation.Companies.hs2022;
import static parley.recommendation.Companies.seller;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private final List<Profile> profiles = new ArrayList<>();

    @Test
    void aWordTellsTheHeadingOfThoseWhoWriteIt() {
        repeat(5, "화장품 제조", "3304");
        repeat(5, "강관 제조", "7306");

        SortedMap<Integer, Double> told = told(seller("X").saying("화장품을 팝니다"));

        assertThat(told).containsOnlyKeys(3304);
        assertThat(told.get(3304)).isBetween(0.1, 1.0);
    }

    @Test
    void aWordThatEverybodyWritesTellsNothing() {
        repeat(5, "화장품 제조", "3304");
        repeat(5, "강관 제조", "7306");

        assertThat(told(seller("X").saying("제조"))).isEmpty();
    }

    @Test
    void nobodyIsToldItsOwnCodes() {
        Profile alone = seller("X").offering(hs2022("9503")).saying("인형");
        profiles.add(alone);

        assertThat(told(alone)).isEmpty();
    }

    @Test
    void oneExampleIsNoRule() {
        repeat(1, "인형", "9503");

        assertThat(told(seller("X").saying("인형"))).isEmpty();
    }

    private void repeat(int times, String text, String code) {
        for (int at = 0; at < times; at++) {
            profiles.add(seller(code + at).offering(hs2022(code)).saying(text));
        }
    }

    private SortedMap<Integer, Double> told(Profile profile) {
        Lexicon lexicon = new Lexicon(profiles, profiles.stream().map(Words::of).toList());
        return lexicon.told(profile, Words.of(profile));
    }
}
