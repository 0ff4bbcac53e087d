package parley.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemasTest {

    @ParameterizedTest
    @CsvSource({
        "date-time, 2020-10-30T01:00:00Z, 2020-10-30",
        "date, 2020-10-30, 30.10.2020",
        "uuid, 0199b4a6-7a3e-7cc0-9a51-2f2b5f0e6d10, S1",
        "uri, https://parley.example/rooms, rooms and seats",
        "email, g001@guests.example, nobody"
    })
    void aFormatIsChecked(String format, String right, String wrong) {
        var schema = Schemas.read("{\"type\":\"string\",\"format\":\"%s\"}".formatted(format));

        assertThat(schema.validate('"' + right + '"', InputFormat.JSON)).isEmpty();
        assertThat(schema.validate('"' + wrong + '"', InputFormat.JSON)).isNotEmpty();
    }
}
