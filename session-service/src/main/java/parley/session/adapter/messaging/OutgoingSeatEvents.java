package parley.session.adapter.messaging;

import parley.platform.event.OutgoingEvent;
import parley.platform.event.OutgoingEvents;
import parley.session.domain.ParticipantId;
import parley.session.domain.SeatEvent;
import parley.session.domain.SessionId;

/** Seats taken and given back, as they go out on {@code session.seats}. */
final class OutgoingSeatEvents implements OutgoingEvents<SeatEvent> {

    private static final String TOPIC = "session.seats";

    @Override
    public OutgoingEvent toOutgoing(SeatEvent event) {
        return switch (event) {
            case SeatEvent.SeatTaken(SessionId session, ParticipantId participant) ->
                    outgoing("seat-taken", session, participant);
            case SeatEvent.SeatReleased(SessionId session, ParticipantId participant) ->
                    outgoing("seat-released", session, participant);
        };
    }

    private static OutgoingEvent outgoing(
            String event, SessionId session, ParticipantId participant) {
        return new OutgoingEvent(
                TOPIC,
                "parley.session.%s.v1".formatted(event),
                new SeatTakenOrReleased(session.value(), participant.value()));
    }
}
