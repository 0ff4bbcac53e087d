package parley.platform.event;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How data is written and read on the wire, the same in every service and not configurable: absent
 * components are left out, unknown fields are ignored, unknown enum values become the one marked
 * {@code @JsonEnumDefaultValue}.
 */
public final class WireJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            inclusion ->
                                    inclusion
                                            .withValueInclusion(Include.NON_ABSENT)
                                            .withContentInclusion(Include.NON_ABSENT))
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
                    .build();

    public String write(Object data) {
        return MAPPER.writeValueAsString(data);
    }

    /**
     * Reads what the type lists and ignores the rest.
     *
     * @throws tools.jackson.core.JacksonException when it is no JSON or does not fit
     */
    public <D> D read(String json, Class<D> type) {
        return MAPPER.readValue(json, type);
    }
}
