package parley.platform.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentLinesTest {

    @Test
    void noLineIsLongerThanSeventyFiveOctetsAndNoCharacterIsCut() {
        String summary = "SUMMARY:" + "포항 양포어장 🐟".repeat(20);

        String folded = ContentLines.folded(summary + "\r\n");

        assertThat(folded.split("\r\n"))
                .allMatch(line -> line.getBytes(UTF_8).length <= 75)
                .hasSizeGreaterThan(5);
        assertThat(folded.replace("\r\n ", "")).isEqualTo(summary + "\r\n");
    }

    @Test
    void whatWasFoldedByCharactersIsUnfoldedFirst() {
        assertThat(ContentLines.folded("SUMMARY:a\r\n b\r\nEND:VEVENT\r\n"))
                .isEqualTo("SUMMARY:ab\r\nEND:VEVENT\r\n");
    }
}
