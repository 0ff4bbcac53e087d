package parley.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class UnreadableBodyTest {

    private final JsonMapper json =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    enum Colour {
        RED,
        GREEN
    }

    record Label(String text) {
        Label {
            if (text.isBlank()) {
                throw new IllegalArgumentException("A label needs words.");
            }
        }
    }

    record Lamp(
            Colour colour,
            int watts,
            boolean on,
            LocalDate since,
            Instant seen,
            UUID id,
            List<Label> labels) {}

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "|{\"watts\":\"much\"}|,watts,Must be a number.",
                "|{\"watts\":null}|,watts,Must be a number.",
                "|{\"on\":\"perhaps\"}|,on,Must be true or false.",
                "|{\"since\":\"yesterday\"}|,since,Must be a date like 2020-10-30.",
                "|{\"seen\":\"now\"}|,seen,Must be an instant like 2020-10-30T01:00:00Z.",
                "|{\"id\":\"7\"}|,id,Must be a UUID.",
                "|{\"labels\":{}}|,labels,Must be a list.",
                "|{\"labels\":[[1]]}|,labels[0],Must be an object with the documented fields.",
                "|{\"labels\":[{\"text\":\"a\"},{\"text\":\" \"}]}|,labels[1],A label needs words."
            })
    void theFieldIsNamedWithWhatItTakes(String body, String field, String message) {
        assertThat(explain(body)).isEqualTo(WrongField.of(field, message));
    }

    @Test
    void anUnknownEnumValueListsTheKnownOnes() {
        assertThat(explain("{\"colour\":\"BLUE\"}"))
                .isEqualTo(
                        new WrongField(
                                "colour", "Must be one of RED, GREEN.", List.of("RED", "GREEN")));
    }

    @Test
    void brokenJsonIsLocated() {
        assertThat(explain("{\"watts\":\n oops}"))
                .isEqualTo(WrongField.of(null, "Not JSON, seen at line 2, column 2."));
    }

    @Test
    void anEmptyBodyIsMissed() {
        assertThat(UnreadableBody.explain(null))
                .isEqualTo(WrongField.of(null, "A JSON body is required."));
    }

    private WrongField explain(String body) {
        return UnreadableBody.explain(catchThrowable(() -> json.readValue(body, Lamp.class)));
    }
}
