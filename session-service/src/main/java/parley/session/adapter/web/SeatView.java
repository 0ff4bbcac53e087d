package parley.session.adapter.web;

import java.time.Instant;
import java.util.UUID;
import parley.session.domain.ParticipantId;
import parley.session.domain.Session;

/** A seat that somebody holds; {@code end} is exclusive. */
record SeatView(
        UUID sessionId, String code, String room, Instant start, Instant end, UUID participant) {

    static SeatView of(Session session, ParticipantId participant) {
        return new SeatView(
                session.id().value(),
                session.code().value(),
                session.plan().room().value(),
                session.plan().span().start(),
                session.plan().span().end(),
                participant.value());
    }
}
