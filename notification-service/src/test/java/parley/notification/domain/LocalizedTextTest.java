package parley.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final LocalizedText TITLE = text("ko", "포럼", "en", "Forum", "zh", "论坛");

    @Test
    void aMoreSpecificLanguageFindsItsParent() {
        assertThat(TITLE.in("zh-Hant-TW")).hasValue("论坛");
    }

    @Test
    void anUnknownLanguageReadsEnglish() {
        assertThat(TITLE.in("ja")).hasValue("Forum");
    }

    @Test
    void withoutEnglishItReadsTheFirst() {
        assertThat(text("ko", "포럼", "zh", "论坛").in("ja")).hasValue("포럼");
    }

    @Test
    void noTextAtAllIsNone() {
        assertThat(LocalizedText.none().in("ko")).isEmpty();
    }

    private static LocalizedText text(String... languagesAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < languagesAndTexts.length; i += 2) {
            texts.put(languagesAndTexts[i], languagesAndTexts[i + 1]);
        }
        return new LocalizedText(texts);
    }
}
