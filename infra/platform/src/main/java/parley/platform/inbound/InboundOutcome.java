package parley.platform.inbound;

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

    static InboundOutcome accepted() {
        return new Accepted();
    }

    static InboundOutcome refused(String rule, String field, String detail) {
        return new Refused(rule, field, detail);
    }
}
