package parley.registration.adapter.messaging;

import parley.platform.inbound.InboundOutcome;
import parley.platform.inbound.InboundReaction;
import parley.platform.inbox.Received;
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
        return InboundAnswer.of(
                submitRegistration.submitOrder(
                        order.form(), order.forum(), envelope.source(), name));
    }
}
