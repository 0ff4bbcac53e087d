package parley.matchmaking.adapter.messaging;

import java.time.Instant;
import java.util.UUID;
import parley.matchmaking.domain.meeting.Attendee;
import parley.matchmaking.domain.meeting.PresenceEvent;
import parley.platform.event.OutgoingEvent;
import parley.platform.event.OutgoingEvents;

/** Who comes and goes is told on {@code matchmaking.presence}. */
final class PresenceEvents implements OutgoingEvents<PresenceEvent> {

    private static final String TOPIC = "matchmaking.presence";

    record Moved(UUID meetingId, UUID attendee, Attendee.Role role, Instant at) {}

    @Override
    public OutgoingEvent toOutgoing(PresenceEvent event) {
        String name =
                switch (event.movement()) {
                    case JOINED -> "meeting-joined";
                    case LEFT -> "meeting-left";
                };
        return new OutgoingEvent(
                TOPIC,
                "parley.matchmaking." + name + ".v1",
                new Moved(
                        event.meeting().value(), event.who().id(), event.who().role(), event.at()));
    }
}
