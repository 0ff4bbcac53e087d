package parley.registration.adapter.messaging;

import parley.platform.inbound.InboundOutcome;
import parley.platform.refusal.Outcome;
import parley.registration.application.Refusals;

/** What a use case says, with the field of the form that is to blame. */
final class InboundAnswer {

    private InboundAnswer() {}

    static InboundOutcome of(Outcome<?> outcome) {
        return InboundOutcome.of(outcome, refusal -> Refusals.field(refusal).orElse(""));
    }
}
