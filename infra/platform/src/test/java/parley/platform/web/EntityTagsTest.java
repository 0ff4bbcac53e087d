package parley.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.platform.refusal.Refusal;
import parley.platform.refusal.RefusedException;

class EntityTagsTest {

    @Test
    void aTagGivesItsVersionBack() {
        assertThat(EntityTags.required(EntityTags.of(3))).isEqualTo(3);
    }

    @Test
    void aChangeWithoutIfMatchMustSendOne() {
        refuses(() -> EntityTags.required(null), Refusal.Kind.PRECONDITION_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/\"v3\"", "\"v3\", \"v4\"", "v3", "\"v-3\"", "\"x\"", ""})
    void aTagThatWasNeverGivenMatchesNothing(String ifMatch) {
        refuses(() -> EntityTags.required(ifMatch), Refusal.Kind.STALE);
    }

    @Test
    void ifNoneMatchOfAnythingCreates() {
        assertThat(EntityTags.precondition(null, "*")).isEqualTo(new Precondition.Absent());
    }

    @Test
    void ifMatchChanges() {
        assertThat(EntityTags.precondition("\"v3\"", null))
                .isEqualTo(new Precondition.AtVersion(3));
    }

    @Test
    void neitherOrBothConditionsSayTooLittle() {
        refuses(() -> EntityTags.precondition(null, null), Refusal.Kind.PRECONDITION_REQUIRED);
        refuses(() -> EntityTags.precondition("\"v3\"", "*"), Refusal.Kind.PRECONDITION_REQUIRED);
    }

    @Test
    void aStaleChangeLearnsTheCurrentTag() {
        Refusal stale = EntityTags.stale(3, 5);

        assertThat(stale.kind()).isEqualTo(Refusal.Kind.STALE);
        assertThat(stale.properties()).containsEntry("currentETag", "\"v5\"");
    }

    private static void refuses(ThrowingCallable call, Refusal.Kind kind) {
        assertThatThrownBy(call)
                .asInstanceOf(type(RefusedException.class))
                .extracting(e -> e.refusal().kind())
                .isEqualTo(kind);
    }
}
