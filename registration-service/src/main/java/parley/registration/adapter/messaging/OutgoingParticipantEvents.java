package parley.registration.adapter.messaging;

import parley.platform.event.OutgoingEvent;
import parley.platform.event.OutgoingEvents;
import parley.registration.domain.ParticipantEvent;

final class OutgoingParticipantEvents implements OutgoingEvents<ParticipantEvent> {

    static final String CHANGED = "parley.registration.participant-changed.v1";
    static final String CONSENT_CHANGED = "parley.registration.consent-changed.v1";
    static final String ERASURE_REQUESTED = "parley.registration.erasure-requested.v1";

    private static final String PARTICIPANTS = "registration.participants";
    private static final String PRIVACY = "registration.privacy";

    @Override
    public OutgoingEvent toOutgoing(ParticipantEvent event) {
        return switch (event) {
            case ParticipantEvent.ParticipantChanged(var participant) ->
                    new OutgoingEvent(PARTICIPANTS, CHANGED, ParticipantState.of(participant));
            case ParticipantEvent.ConsentChanged changed ->
                    new OutgoingEvent(PRIVACY, CONSENT_CHANGED, ConsentChanged.of(changed));
            case ParticipantEvent.ErasureRequested requested ->
                    new OutgoingEvent(PRIVACY, ERASURE_REQUESTED, ErasureRequested.of(requested));
            case ParticipantEvent.ParticipantErased _ ->
                    OutgoingEvent.tombstone(PARTICIPANTS, CHANGED);
        };
    }
}
