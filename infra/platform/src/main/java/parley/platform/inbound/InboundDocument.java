package parley.platform.inbound;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Stored in {@code inbound_events} under the id derived from source and event id: that it was taken
 * or refused and why, never its data.
 *
 * @param rule absent when it was taken
 * @param field absent when it was taken
 * @param detail absent when it was taken
 */
record InboundDocument(
        String source,
        String eventId,
        @Nullable String eventType,
        String topic,
        @Nullable String rule,
        @Nullable String field,
        @Nullable String detail,
        Instant at) {

    static InboundDocument of(
            String source,
            String eventId,
            @Nullable String eventType,
            String topic,
            InboundOutcome outcome,
            Instant at) {
        return switch (outcome) {
            case InboundOutcome.Accepted() ->
                    new InboundDocument(source, eventId, eventType, topic, null, null, null, at);
            case InboundOutcome.Refused(var rule, var field, var detail) ->
                    new InboundDocument(source, eventId, eventType, topic, rule, field, detail, at);
        };
    }

    /** What its publisher was told. */
    InboundOutcome outcome() {
        return rule == null
                ? InboundOutcome.accepted()
                : InboundOutcome.refused(
                        rule,
                        field == null ? "" : field,
                        detail == null ? "It was refused before." : detail);
    }
}
