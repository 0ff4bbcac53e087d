package parley.platform.inbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;
import parley.platform.inbound.PostedEvent.Answer;

/**
 * What is said to one event of a batch.
 *
 * @param result {@code taken}, {@code refused} or {@code failed}; others may be added
 * @param rule why it was refused, a stable code
 */
@JsonInclude(Include.NON_NULL)
record EventAnswer(
        @Nullable String source,
        @Nullable String id,
        String result,
        @Nullable String rule,
        @Nullable String field,
        @Nullable String detail,
        @Nullable String schema) {

    private static final String REFUSED = "refused";

    static EventAnswer of(PostedEvent event) {
        return switch (event.answer()) {
            case Answer.Taken _ -> answer(event, "taken", null, null, null);
            case Answer.Malformed(var detail) -> answer(event, REFUSED, "malformed", null, detail);
            case Answer.Refused(var rule, var field, var detail) ->
                    answer(event, REFUSED, rule, field, detail);
            case Answer.Forbidden(var rule, var field, var detail) ->
                    answer(event, REFUSED, rule, field, detail);
            case Answer.Failed _ ->
                    answer(event, "failed", null, null, "Not taken now. Send it again.");
        };
    }

    private static EventAnswer answer(
            PostedEvent event,
            String result,
            @Nullable String rule,
            @Nullable String field,
            @Nullable String detail) {
        return new EventAnswer(
                event.source(),
                event.id(),
                result,
                rule,
                field == null || field.isEmpty() ? null : field,
                detail,
                rule == null ? null : event.schema());
    }
}
