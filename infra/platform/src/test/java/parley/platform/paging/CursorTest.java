package parley.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.platform.refusal.RefusedException;

class CursorTest {

    @Test
    void aTokenGivesItsKeysBack() {
        Cursor cursor = Cursor.at("대한민국", "", "7");

        assertThat(Cursor.parse(cursor.token())).isEqualTo(cursor);
    }

    @Test
    void aTokenNeedsNoEscapingInAnAddress() {
        assertThat(Cursor.at("???>>>", "a/b").token()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a token", "%", "ä"})
    void whatIsNoTokenIsRefused(String token) {
        assertThatThrownBy(() -> Cursor.parse(token))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().code()).isEqualTo("unknown-cursor"));
    }

    @Test
    void aTokenOfAnotherListIsRefused() {
        Cursor ofTwoKeys = Cursor.parse(Cursor.at("a", "b").token());

        assertThatThrownBy(ofTwoKeys::key).isInstanceOf(RefusedException.class);
    }
}
