package parley.session.adapter.messaging;

import org.jspecify.annotations.Nullable;
import parley.platform.event.OutgoingEvent;
import parley.platform.event.OutgoingEvents;
import parley.session.domain.Programme;
import parley.session.domain.ProgrammeEvent;
import parley.session.domain.Session;
import parley.session.domain.SessionId;

/** The programme's events as they go out on {@code session.programme}. */
final class OutgoingProgrammeEvents implements OutgoingEvents<ProgrammeEvent> {

    private static final String TOPIC = "session.programme";

    @Override
    public OutgoingEvent toOutgoing(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeEvent.SessionPlanned(Session.Planned session) ->
                    outgoing("session-planned", SessionPlannedOrChanged.of(session));
            case ProgrammeEvent.SessionChanged(Session.Planned session) ->
                    outgoing("session-changed", SessionPlannedOrChanged.of(session));
            case ProgrammeEvent.SessionCancelled(SessionId session, @Nullable String reason) ->
                    outgoing("session-cancelled", new SessionCancelled(session.value(), reason));
            case ProgrammeEvent.ProgrammeReleased(Programme programme) ->
                    outgoing("programme-released", ProgrammeReleased.of(programme));
        };
    }

    private static OutgoingEvent outgoing(String event, Object data) {
        return new OutgoingEvent(TOPIC, "parley.session.%s.v1".formatted(event), data);
    }
}
