package parley.matchmaking.domain.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.domain.recommendation.ConsentRule.GIVEN;
import static parley.matchmaking.domain.recommendation.ConsentRule.NOT_REFUSED;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.forum.ParticipantId;

class ConsentRuleTest {

    private static final ParticipantId KIM = new ParticipantId(new UUID(0, 1));
    private static final ParticipantId LEE = new ParticipantId(new UUID(0, 2));

    @Test
    void silenceIsNoRefusalAndNoConsent() {
        assertThat(NOT_REFUSED.allows(List.of(KIM), Map.of())).isTrue();
        assertThat(GIVEN.allows(List.of(KIM), Map.of())).isFalse();
    }

    @Test
    void oneOfThoseWhoActIsEnough() {
        assertThat(NOT_REFUSED.allows(List.of(KIM, LEE), Map.of(KIM, false))).isTrue();
        assertThat(GIVEN.allows(List.of(KIM, LEE), Map.of(KIM, true, LEE, false))).isTrue();
    }

    @Test
    void whereAllRefuseTheCompanyIsNotMatched() {
        Map<ParticipantId, Boolean> refused = Map.of(KIM, false, LEE, false);

        assertThat(NOT_REFUSED.allows(List.of(KIM, LEE), refused)).isFalse();
        assertThat(GIVEN.allows(List.of(KIM, LEE), refused)).isFalse();
    }

    @Test
    void whoLeftCountsForNothing() {
        assertThat(GIVEN.allows(List.of(LEE), Map.of(KIM, true))).isFalse();
        assertThat(NOT_REFUSED.allows(List.of(), Map.of())).isFalse();
        assertThat(GIVEN.allows(List.of(), Map.of(KIM, true))).isFalse();
    }
}
