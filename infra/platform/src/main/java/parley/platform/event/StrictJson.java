package parley.platform.event;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON of strangers: nothing beyond the limits, no name twice in one object, nothing behind
 * its end.
 */
public final class StrictJson {

    private StrictJson() {}

    public static JsonMapper within(EventLimits limits) {
        return JsonMapper.builder(
                        JsonFactory.builder()
                                .streamReadConstraints(constraints(limits))
                                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    private static StreamReadConstraints constraints(EventLimits limits) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(limits.deepest())
                .maxTokenCount(limits.mostValues())
                .maxStringLength((int) limits.largestData().toBytes())
                .maxNameLength(limits.longestName())
                .maxNumberLength(limits.longestNumber())
                .build();
    }
}
