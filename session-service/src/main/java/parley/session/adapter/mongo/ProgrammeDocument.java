package parley.session.adapter.mongo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import parley.session.domain.Difference;
import parley.session.domain.ForumId;
import parley.session.domain.Programme;
import parley.session.domain.ReleasedSession;
import parley.session.domain.SessionCode;
import parley.session.domain.SessionId;

/**
 * A forum's programme as it was last released; 300 sessions of 5 talks are about 1 MB.
 *
 * <pre>{@code
 * { _id: "necef-2020", forum: "necef-2020", release: 2, request: "<request>", releasedAt,
 *   sessions: [ {session: "<session>", code: "S1", plan: {…}} ], rooms: [ {…} ],
 *   added: ["<session>"], changed: [], removed: [], material: true }
 * }</pre>
 */
record ProgrammeDocument(
        int release,
        String request,
        Instant releasedAt,
        List<Entry> sessions,
        List<RoomDocument> rooms,
        List<String> added,
        List<String> changed,
        List<String> removed,
        boolean material) {

    record Entry(String session, String code, PlanDocument plan) {

        static Entry of(ReleasedSession released) {
            return new Entry(
                    released.id().toString(),
                    released.code().value(),
                    PlanDocument.of(released.plan()));
        }

        ReleasedSession released() {
            return new ReleasedSession(sessionId(session), new SessionCode(code), plan.plan());
        }
    }

    static ProgrammeDocument of(Programme programme) {
        Difference difference = programme.difference();
        return new ProgrammeDocument(
                programme.version(),
                programme.request().toString(),
                programme.releasedAt(),
                programme.sessions().stream().map(Entry::of).toList(),
                programme.rooms().stream().map(RoomDocument::of).toList(),
                texts(difference.added()),
                texts(difference.changed()),
                texts(difference.removed()),
                difference.material());
    }

    Programme programme(ForumId forum) {
        return new Programme(
                forum,
                release,
                UUID.fromString(request),
                releasedAt,
                sessions.stream().map(Entry::released).toList(),
                rooms.stream().map(room -> room.room(forum)).toList(),
                new Difference(ids(added), ids(changed), ids(removed), material));
    }

    private static List<String> texts(List<SessionId> sessions) {
        return sessions.stream().map(SessionId::toString).toList();
    }

    private static List<SessionId> ids(List<String> sessions) {
        return sessions.stream().map(ProgrammeDocument::sessionId).toList();
    }

    private static SessionId sessionId(String written) {
        return new SessionId(UUID.fromString(written));
    }
}
