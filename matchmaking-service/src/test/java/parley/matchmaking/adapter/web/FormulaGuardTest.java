package parley.matchmaking.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://evil.example\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "＝1"
            })
    void whatBeginsAFormulaIsPutBehindAnApostrophe(String text) {
        assertThat(FormulaGuard.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "㈜포항=", "a=1", "B0001", "1-2", "mail@example"})
    void otherTextStaysAsItIs(String text) {
        assertThat(FormulaGuard.harmless(text)).isEqualTo(text);
    }
}
