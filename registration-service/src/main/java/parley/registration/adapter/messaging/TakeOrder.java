package parley.registration.adapter.messaging;

import parley.platform.inbound.InboundOutcome;
import parley.platform.inbound.InboundReaction;
import parley.platform.inbox.Received;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.registration.application.Refusals;
import parley.registration.application.SubmitRegistration;

/** Registers what a ticketing system sold, or tells it why not. */
final class TakeOrder implements InboundReaction<RegistrationOrdered> {

    private final SubmitRegistration submitRegistration;

    TakeOrder(SubmitRegistration submitRegistration) {
        this.submitRegistration = submitRegistration;
    }

    @Override
    public InboundOutcome on(Received<RegistrationOrdered> event) {
        var envelope = event.envelope();
        var order = event.data();
        var name = envelope.subject().isEmpty() ? order.reference() : envelope.subject();
        var outcome =
                submitRegistration.submitOrder(
                        order.form(), order.forum(), envelope.source(), name);
        return switch (outcome) {
            case Outcome.Accepted<?> _ -> InboundOutcome.accepted();
            case Outcome.Refused<?>(Refusal refusal) -> refused(TryAgain.unlessFinal(refusal));
        };
    }

    private static InboundOutcome refused(Refusal refusal) {
        return InboundOutcome.refused(
                refusal.code(), Refusals.field(refusal).orElse(""), refusal.detail());
    }
}
