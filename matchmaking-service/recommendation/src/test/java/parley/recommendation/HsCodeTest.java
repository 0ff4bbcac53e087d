package parley.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HsCodeTest {

    @ParameterizedTest
    @CsvSource({
        "030354, 030354, SUBHEADING",
        "0303540000, 03035499, SUBHEADING",
        "030354, 030389, HEADING",
        "0303, 030354, HEADING",
        "0303, 0306, CHAPTER"
    })
    void twoCodesAgreeAsFarAsTheirDigits(String one, String other, Level level) {
        assertThat(code(one, 2022).agreement(code(other, 2022))).contains(level);
    }

    @Test
    void codesOfTwoChaptersDoNotAgree() {
        assertThat(code("0303", 2022).agreement(code("1604", 2022))).isEmpty();
    }

    @Test
    void anEqualSubheadingOfAnotherEditionIsAnEqualHeading() {
        assertThat(code("854140", 2017).agreement(code("854140", 2022))).contains(Level.HEADING);
    }

    @ParameterizedTest
    @CsvSource({"8524, 2002", "8485, 2002"})
    void aHeadingThatStandsForOtherGoodsNowIsAnEqualChapterOnly(String heading, int year) {
        assertThat(code(heading, year).agreement(code(heading, 2022))).contains(Level.CHAPTER);
        assertThat(code(heading, 2022).agreement(code(heading, 2022))).contains(Level.HEADING);
    }

    @ParameterizedTest
    @CsvSource({"03", "030", "03035", "fish"})
    void whatIsNoCodeIsRefused(String digits) {
        assertThatThrownBy(() -> code(digits, 2022))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(digits);
    }

    private static HsCode code(String digits, int year) {
        return new HsCode(digits, new HsEdition(year));
    }
}
