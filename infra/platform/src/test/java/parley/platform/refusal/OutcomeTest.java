package parley.platform.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Refusal FULL = Refusal.conflict("room-full", "All seats are taken.");

    @Test
    void anAcceptedValueGoesThroughEveryStep() {
        Outcome<Integer> outcome =
                Outcome.of("seat 7").map(String::length).flatMap(n -> Outcome.of(n + 1));

        assertThat(outcome).isEqualTo(Outcome.of(7));
    }

    @Test
    void aRefusalSkipsTheRemainingSteps() {
        Outcome<Integer> outcome =
                Outcome.<String>refused(FULL)
                        .map(
                                seat -> {
                                    throw new AssertionError("must not run");
                                });

        assertThat(outcome).isEqualTo(Outcome.refused(FULL));
    }

    @Test
    void aWebAdapterThrowsTheRefusalAsItIs() {
        Outcome<String> refused = Outcome.refused(FULL);

        assertThatThrownBy(refused::orThrow)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(FULL));
    }
}
