package parley.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.recommendation.Companies.hs2022;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonWordsTest {

    private static final HsCode FISH = hs2022("030354").getFirst();

    private static final List<Reason> ALL =
            List.of(
                    new Reason.TheyOffer(FISH, FISH, Level.SUBHEADING),
                    new Reason.TheySeek(FISH, FISH, Level.CHAPTER),
                    new Reason.SameField("03"),
                    new Reason.SameWords(List.of("냉동", "어류")),
                    new Reason.YourMarket("VN"),
                    new Reason.TheirMarket("KR"),
                    new Reason.CommonLanguage("en"),
                    new Reason.Interpreters("ko", "ru"),
                    new Reason.LikeSize(CompanySize.MEDIUM),
                    new Reason.CommonIntent(Intent.DISTRIBUTION),
                    new Reason.YourTaste(),
                    new Reason.WellLiked(),
                    new Reason.Unexplored());

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja", "ru", "zh", "vi", "id"})
    void everyReasonHasWordsOfItsOwnInEveryLanguage(String language) {
        ReasonWords words = ReasonWords.in(Locale.forLanguageTag(language));

        assertThat(words.language().getLanguage()).isEqualTo(language);
        assertThat(ALL.stream().map(words::say))
                .doesNotHaveDuplicates()
                .noneMatch(sentence -> sentence.contains("{"))
                .noneMatch(
                        sentence ->
                                !language.equals("en")
                                        && ALL.stream()
                                                .map(ReasonWords.in(Locale.ENGLISH)::say)
                                                .anyMatch(sentence::equals));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ko-KR | 귀사의 목표 시장에 있는 기업입니다: 베트남.",
                "zh-Hant-TW | 对方位于贵公司的目标市场：越南。",
                "fr | They are in a market you aim at: Vietnam.",
            })
    void theReadersLanguageIsUsedOrEnglish(String reader, String said) {
        assertThat(ReasonWords.in(Locale.forLanguageTag(reader)).say(new Reason.YourMarket("VN")))
                .isEqualTo(said);
    }

    @Test
    void codesAreToldFromTheReadersSide() {
        Reason reason = new Reason.TheySeek(FISH, hs2022("0303").getFirst(), Level.HEADING);

        assertThat(ReasonWords.in(Locale.ENGLISH).say(reason))
                .isEqualTo("They seek HS 030354, you offer HS 0303 (the same heading).");
    }
}
