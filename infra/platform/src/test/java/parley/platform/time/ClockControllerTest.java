package parley.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import parley.platform.refusal.RefusedException;
import parley.platform.sample.HandClock;

class ClockControllerTest {

    private static final Instant TODAY = Instant.parse("2026-11-23T03:00:00Z");

    @Test
    void whereForumsAreHeldNobodyMovesTheClock() {
        HandClock system = new HandClock(TODAY);
        ClockController controller = new ClockController(system, system::instant);

        assertThatThrownBy(() -> controller.move(new ClockController.NewTime(Instant.EPOCH)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().code()).isEqualTo("clock-not-settable"));
        assertThat(controller.read()).isEqualTo(new ClockController.ClockFace(TODAY, TODAY, false));
    }
}
