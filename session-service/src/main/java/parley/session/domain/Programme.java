package parley.session.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A forum's programme as it was last released. It holds its sessions itself, so that what is public
 * changes by one write and only by a release, whatever happens to the draft.
 *
 * @param version 1 is the first release; each has the next number
 * @param request the request that released it: the same one, repeated, finds its release
 * @param sessions by start, then code
 * @param rooms those that the sessions are in, by code
 * @param difference to the version before
 */
public record Programme(
        ForumId forum,
        int version,
        UUID request,
        Instant releasedAt,
        List<ReleasedSession> sessions,
        List<Room> rooms,
        Difference difference) {

    public Programme {
        sessions = List.copyOf(sessions);
        rooms = List.copyOf(rooms);
    }

    static Programme first(Draft draft, UUID request, Instant at) {
        return next(draft, 1, List.of(), request, at);
    }

    Programme followedBy(Draft draft, UUID later, Instant at) {
        return next(draft, version + 1, sessions, later, at);
    }

    private static Programme next(
            Draft draft, int version, List<ReleasedSession> before, UUID request, Instant at) {
        List<ReleasedSession> sessions =
                draft.sessions().stream().map(ReleasedSession::of).toList();
        List<Room> rooms =
                sessions.stream()
                        .map(session -> session.plan().room())
                        .distinct()
                        .sorted()
                        .map(draft.rooms()::get)
                        .toList();
        return new Programme(
                draft.forum().id(),
                version,
                request,
                at,
                sessions,
                rooms,
                Difference.between(before, sessions));
    }
}
