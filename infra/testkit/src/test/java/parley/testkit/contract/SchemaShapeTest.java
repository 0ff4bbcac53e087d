package parley.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SchemaShapeTest {

    private final JsonMapper json = JsonMapper.shared();

    private final SchemaShape shape =
            new SchemaShape(
                    json.readTree(
                            """
                            {"required": ["talks"],
                             "properties": {
                               "reason": {"type": "string"},
                               "talks": {"type": "array", "items": {"$ref": "#/$defs/talk"}}},
                             "$defs": {"talk": {
                               "required": ["delivery"],
                               "properties": {"delivery": {}, "videoMinutes": {}}}}}
                            """));

    @Test
    void optionalMembersAreFoundInsideArraysToo() {
        var data = json.readTree("{\"talks\":[{\"delivery\":\"ON_SITE\",\"videoMinutes\":18}]}");

        assertThat(shape.optionalIn(data)).containsExactly("talks[].videoMinutes");
    }

    @Test
    void aMemberIsMissingIfNoItemHasIt() {
        var none = json.readTree("{\"talks\":[{\"delivery\":\"ON_SITE\"}]}");
        var one =
                json.readTree(
                        "{\"reason\":\"\",\"talks\":[{\"delivery\":\"ON_SITE\"},{\"videoMinutes\":1}]}");

        assertThat(shape.missingIn(none))
                .containsExactlyInAnyOrder("reason", "talks[].videoMinutes");
        assertThat(shape.missingIn(one)).isEmpty();
    }
}
