package parley.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SchedulingProblemTest {

    @Test
    void aMeetingWithAnUnknownCompanyIsNoProblemToSolve() {
        Forum forum = Forum.withSlots(1).company("S1", "ko").meeting("B9", "S1");

        assertThatThrownBy(forum::problem).hasMessage("Unknown company in meeting B9 with S1");
    }

    @Test
    void theSameMeetingTwiceIsRefused() {
        Forum forum =
                Forum.withSlots(1)
                        .company("S1", "ko")
                        .company("B1", "ko")
                        .meeting("B1", "S1")
                        .meeting("B1", "S1");

        assertThatThrownBy(forum::problem).hasMessage("Twice the same meeting: B1 with S1");
    }

    @Test
    void aPairOfLanguagesHasNoDirection() {
        assertThat(new LanguagePair("ru", "ko")).isEqualTo(new LanguagePair("ko", "ru"));
    }

    @Test
    void aPairServesOnlySidesThatSpeakOneOfItsLanguagesEach() {
        InterpreterAvailability interpreter =
                new InterpreterAvailability("I1", Set.of(new LanguagePair("ko", "ru")), Set.of());

        assertThat(interpreter.interpretsBetween(Set.of("ru", "en"), Set.of("ko"))).isTrue();
        assertThat(interpreter.interpretsBetween(Set.of("ko", "ru"), Set.of("en"))).isFalse();
    }
}
