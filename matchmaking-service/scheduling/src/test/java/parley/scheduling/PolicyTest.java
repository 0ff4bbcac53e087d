package parley.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.scheduling.Policy.Objective;

class PolicyTest {

    @Test
    void whatIsNotNamedFollowsInTheStandardOrder() {
        Policy policy = Policy.startingWith(List.of(Objective.VALUE, Objective.MEETINGS));

        assertThat(policy.ofMeetings())
                .containsExactly(Objective.VALUE, Objective.MEETINGS, Objective.MUST_MEETS);
        assertThat(policy.ofPlaces()).isEqualTo(Policy.STANDARD.ofPlaces());
    }

    @Test
    void whatMeetingsAddToComesFirstAndContinuityLast() {
        assertThatThrownBy(() -> Policy.startingWith(List.of(Objective.BREAKS)))
                .isInstanceOf(IllegalArgumentException.class);
        List<Objective> order = new ArrayList<>(Policy.STANDARD.order());
        order.remove(Objective.CONTINUITY);
        order.add(4, Objective.CONTINUITY);

        assertThatThrownBy(() -> new Policy(order))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CONTINUITY last");
    }

    @Test
    void anObjectiveTwiceOrNeverIsNoPolicy() {
        assertThatThrownBy(() -> new Policy(List.of(Objective.MEETINGS)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
