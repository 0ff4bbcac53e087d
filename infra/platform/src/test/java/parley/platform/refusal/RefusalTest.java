package parley.platform.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private static final Refusal FULL = Refusal.conflict("room-full", "All seats are taken.");

    @Test
    void propertiesKeepTheirOrder() {
        Refusal refusal = FULL.with("room", "V01").with("blockers", List.of("kim")).with("a", 1);

        assertThat(refusal.properties())
                .containsExactly(
                        entry("room", "V01"), entry("blockers", List.of("kim")), entry("a", 1));
    }

    @Test
    void propertiesAreAddedToACopy() {
        FULL.with("room", "V01");

        assertThat(FULL.properties()).isEqualTo(Map.of());
    }

    @ParameterizedTest
    @CsvSource({"PT0S,1", "PT0.2S,1", "PT1S,1", "PT1.2S,2", "PT9S,9"})
    void theTimeToWaitIsInWholeSecondsAndNeverNone(Duration wait, long seconds) {
        assertThat(FULL.retryAfter(wait).properties()).containsEntry(Refusal.RETRY_AFTER, seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Room-full", "room_full", "room full", "-room", "room-"})
    void aCodeThatIsNotKebabCaseIsABug(String code) {
        assertThatThrownBy(() -> Refusal.conflict(code, "All seats are taken."))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "MALFORMED,400",
        "FORBIDDEN,403",
        "NOT_FOUND,404",
        "CONFLICT,409",
        "STALE,412",
        "TOO_LARGE,413",
        "INVALID,422",
        "PRECONDITION_REQUIRED,428",
        "UNAVAILABLE,503"
    })
    void eachKindHasItsStatus(Refusal.Kind kind, int status) {
        assertThat(kind.status()).isEqualTo(status);
    }
}
