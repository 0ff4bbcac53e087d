package parley.session.adapter.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import parley.session.domain.Programme;
import parley.session.domain.ReleasedSession;
import parley.session.domain.SessionId;

/** Data of {@code programme-released.v1}. */
record ProgrammeReleased(
        int version,
        List<Slot> sessions,
        List<UUID> added,
        List<UUID> changed,
        List<UUID> removed,
        boolean material) {

    record Slot(UUID sessionId, String code, Instant start, Instant end, String room) {}

    static ProgrammeReleased of(Programme programme) {
        return new ProgrammeReleased(
                programme.version(),
                programme.sessions().stream().map(ProgrammeReleased::slot).toList(),
                ids(programme.difference().added()),
                ids(programme.difference().changed()),
                ids(programme.difference().removed()),
                programme.difference().material());
    }

    private static Slot slot(ReleasedSession session) {
        return new Slot(
                session.id().value(),
                session.code().value(),
                session.plan().span().start(),
                session.plan().span().end(),
                session.plan().room().value());
    }

    private static List<UUID> ids(List<SessionId> sessions) {
        return sessions.stream().map(SessionId::value).toList();
    }
}
