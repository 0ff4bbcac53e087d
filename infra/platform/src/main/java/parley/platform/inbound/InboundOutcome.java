package parley.platform.inbound;

import java.util.function.Function;
import parley.platform.inbox.TryAgain;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;

/** Taken, or refused with words for the publisher. */
public sealed interface InboundOutcome {

    record Accepted() implements InboundOutcome {}

    /**
     * Answered on {@code inbound.rejections}.
     *
     * @param rule stable code of the rule that it breaks, {@code unknown-forum}
     * @param field path in the data, such as {@code person.email}; empty when no field is to blame
     * @param detail words for a person; never personal data
     */
    record Refused(String rule, String field, String detail) implements InboundOutcome {}

    /**
     * What a use case says, for the publisher. Throws where only the moment is wrong: the platform
     * tries again.
     *
     * @param field path in the data of what is to blame for a refusal; empty for none
     */
    static InboundOutcome of(Outcome<?> outcome, Function<Refusal, String> field) {
        return switch (outcome) {
            case Outcome.Accepted<?> _ -> accepted();
            case Outcome.Refused<?>(Refusal refusal) ->
                    refused(
                            TryAgain.unlessFinal(refusal).code(),
                            field.apply(refusal),
                            refusal.detail());
        };
    }

    static InboundOutcome accepted() {
        return new Accepted();
    }

    static InboundOutcome refused(String rule, String field, String detail) {
        return new Refused(rule, field, detail);
    }
}
