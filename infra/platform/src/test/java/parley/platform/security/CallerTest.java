package parley.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.platform.refusal.RefusedException;

class CallerTest {

    private static final Caller KIM = new Caller("kim", Set.of(Role.PARTICIPANT));

    @Test
    void oneOfTheRolesIsEnough() {
        assertThat(KIM.require(Role.ORGANISER, Role.PARTICIPANT)).isEqualTo(KIM);
    }

    @Test
    void aCallerWithNoneOfTheRolesLearnsThem() {
        assertThatThrownBy(() -> KIM.require(Role.ORGANISER, Role.SERVICE))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e ->
                                assertThat(e.refusal().properties())
                                        .containsEntry("anyOf", List.of("organiser", "service")));
    }
}
