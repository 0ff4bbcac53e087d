package parley.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.recommendation.Companies.seller;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextIndexTest {

    /** The second says the first in another form of its words; the third something else. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ko | 냉동어류를 수출합니다 | 냉동어류의 수입업체 | 화장품을 제조합니다",
                "ja | 冷凍魚を輸出しています | 冷凍した魚の輸入 | 化粧品の製造",
                "zh | 我们出口冷冻鱼片 | 进口冷冻鱼片的公司 | 生产化妆品",
                "ru | экспортируем мороженую рыбу | импортёр мороженой рыбы | косметика",
                "id | kami mengekspor makanan beku | pemakan yang suka bekuan | kosmetik",
                "vi | xuất khẩu thủy sản đông lạnh | THUỶ SẢN ĐÔNG LẠNH nhập khẩu | mỹ phẩm",
                "en | Frozen Fish exported | importer of frozen fish | cosmetics",
            })
    void anotherFormOfTheSameWordsIsFound(
            String language, String text, String inflected, String different) {
        float[] said = saidByFirst(language, text, inflected, different);

        assertThat(said[0]).isEqualTo(1);
        assertThat(said[1]).isGreaterThan(0.15f);
        assertThat(said[2]).isZero();
    }

    @Test
    void wordsAreFoundInsideTextWithoutSpaces() {
        assertThat(saidByFirst("zh", "厂家生产太阳能电池", "太阳能电池", "生产厂家合作")[1]).isPositive();
        assertThat(saidByFirst("ja", "関西国際空港の二次電池", "二次電池メーカー", "空港")[1]).isPositive();
    }

    @Test
    void traditionalCharactersMeetSimplifiedOnes() {
        assertThat(saidByFirst("zh", "醫療器械進口", "医疗器械", "家具")[1]).isPositive();
    }

    @Test
    void aShortTextIsContainedInALongOneButNotTheOtherWayRound() {
        TextIndex index =
                index("en", "solar cells", "solar cells, batteries, robots, pumps and furniture");

        assertThat(index.saidBy(0)[1]).isGreaterThan(index.saidBy(1)[0]);
    }

    @Test
    void anEmptyTextSaysNothing() {
        assertThat(index("en", "", "pumps").saidBy(0)).containsOnly(0);
    }

    @Test
    void partsInSeveralLanguagesGoToTheirOwnAnalyser() {
        Profile profile = seller("S1").saying("세포치료제 및 화장품 OEM. косметика");

        assertThat(LanguageRuns.of(profile))
                .isEqualTo(
                        Map.of(
                                TextLanguage.KOREAN, "세포치료제 및 화장품",
                                TextLanguage.OTHER, "OEM.",
                                TextLanguage.RUSSIAN, "косметика"));
    }

    @Test
    void charactersBesideKanaAreJapanese() {
        assertThat(LanguageRuns.of(seller("S1").saying("冷凍魚の輸出")))
                .containsOnlyKeys(TextLanguage.JAPANESE);
        assertThat(LanguageRuns.of(seller("S1").saying("冷冻鱼出口")))
                .containsOnlyKeys(TextLanguage.CHINESE);
    }

    private static float[] saidByFirst(String language, String... texts) {
        return index(language, texts).saidBy(0);
    }

    private static TextIndex index(String language, String... texts) {
        List<Words> words =
                Stream.of(texts)
                        .map(
                                text ->
                                        Words.of(
                                                Profile.of(
                                                                "S1",
                                                                Side.SELLER,
                                                                "KR",
                                                                List.of(language))
                                                        .saying(text)))
                        .toList();
        return TextIndex.of(words);
    }
}
