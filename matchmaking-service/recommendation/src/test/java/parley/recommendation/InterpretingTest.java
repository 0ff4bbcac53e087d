package parley.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InterpretingTest {

    private final Interpreting interpreting = Interpreting.of(List.of("ko-ru", "en-zh"));

    @Test
    void aSharedLanguageNeedsNoInterpreter() {
        assertThat(interpreting.between(List.of("ko", "en-GB"), List.of("ru", "en-US")))
                .contains(new LanguageMatch.Shared("en"));
    }

    @Test
    void anInterpreterWorksInBothDirections() {
        assertThat(interpreting.between(List.of("ru"), List.of("ko")))
                .contains(new LanguageMatch.Interpreted("ru", "ko"));
        assertThat(interpreting.between(List.of("ko"), List.of("ru")))
                .contains(new LanguageMatch.Interpreted("ko", "ru"));
    }

    @Test
    void withoutAnInterpreterForThePairTheyCanNotSpeak() {
        assertThat(interpreting.between(List.of("ko"), List.of("zh"))).isEmpty();
    }
}
