package parley.registration.adapter.messaging;

import parley.platform.event.OutgoingEvent;
import parley.platform.event.OutgoingEvents;
import parley.registration.domain.RegistrationEvent;

final class OutgoingRegistrationEvents implements OutgoingEvents<RegistrationEvent> {

    static final String REJECTED = "parley.registration.registration-rejected.v1";
    static final String CONFIRMED = "parley.registration.registration-confirmed.v1";
    static final String CANCELLED = "parley.registration.registration-cancelled.v1";

    private static final String TOPIC = "registration.registrations";

    @Override
    public OutgoingEvent toOutgoing(RegistrationEvent event) {
        return switch (event) {
            case RegistrationEvent.RegistrationSubmitted(var enrolment) ->
                    outgoing(
                            "parley.registration.registration-submitted.v1",
                            RegistrationSubmitted.of(enrolment));
            case RegistrationEvent.RegistrationApproved(var id, var approvedBy) ->
                    outgoing(
                            "parley.registration.registration-approved.v1",
                            new RegistrationApproved(id.toString(), approvedBy));
            case RegistrationEvent.RegistrationRejected(var id, var reason) ->
                    outgoing(REJECTED, new RegistrationRejected(id.toString(), reason.value()));
            case RegistrationEvent.RegistrationConfirmed(var enrolment) ->
                    outgoing(CONFIRMED, RegistrationConfirmed.of(enrolment));
            case RegistrationEvent.RegistrationCancelled(var id, var participant, var reason) ->
                    outgoing(
                            CANCELLED,
                            new RegistrationCancelled(
                                    id.toString(),
                                    participant.toString(),
                                    reason == null ? null : reason.value()));
        };
    }

    private static OutgoingEvent outgoing(String type, Object data) {
        return new OutgoingEvent(TOPIC, type, data);
    }
}
