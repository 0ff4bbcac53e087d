package parley.platform.redrive;

import java.util.List;
import java.util.Map;

/**
 * What a dry run answers, in numbers of dead letters: nothing was changed.
 *
 * @param byEventType those without a readable type are {@code unknown}
 * @param violations what the schemas of today object to; one event may break several rules
 */
public record RedriveForecast(
        long matched,
        Map<String, Long> byReason,
        Map<String, Long> byTopic,
        Map<String, Long> byEventType,
        Map<Expected, Long> byExpectation,
        List<Objection> violations) {

    /** What would become of one. */
    public enum Expected {
        /** Nothing known is in its way; whether it succeeds, only trying shows. */
        TRIED,
        DISCARDED,
        STILL_INVALID,
        LOOP_GUARD,
        NOTHING_KEPT
    }

    /**
     * One rule of a schema.
     *
     * @param field path in the data; empty for the whole
     */
    public record Objection(String eventType, String rule, String field, long count) {}
}
