package parley.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class WireJsonTest {

    private final WireJson json = new WireJson();

    enum Kind {
        COFFEE,
        @JsonEnumDefaultValue
        OTHER
    }

    record Cup(@Nullable Kind kind, int size, @Nullable Instant at, @Nullable LocalDate day) {}

    @Test
    void absentComponentsAreLeftOutAndTimesAreText() {
        Instant at = Instant.parse("2020-10-30T01:00:00Z");

        assertThat(json.write(new Cup(Kind.COFFEE, 2, at, LocalDate.of(2020, 10, 30))))
                .isEqualTo(
                        """
                        {"kind":"COFFEE","size":2,"at":"2020-10-30T01:00:00Z","day":"2020-10-30"}\
                        """);
        assertThat(json.write(new Cup(null, 2, null, null))).isEqualTo("{\"size\":2}");
    }

    @Test
    void absentValuesOfAMapAreLeftOut() {
        Map<String, @Nullable String> title = new HashMap<>();
        title.put("ko", "포항");
        title.put("ru", null);

        assertThat(json.write(title)).isEqualTo("{\"ko\":\"포항\"}");
    }

    @Test
    void unknownFieldsAndValuesAreNoObstacle() {
        assertThat(json.read("{\"kind\":\"TEA\",\"size\":1,\"sugar\":true}", Cup.class))
                .isEqualTo(new Cup(Kind.OTHER, 1, null, null));
    }

    @Test
    void aMissingNumberIsNotZero() {
        assertThatThrownBy(() -> json.read("{}", Cup.class)).isInstanceOf(JacksonException.class);
    }
}
