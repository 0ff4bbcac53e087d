package parley.session.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import parley.session.domain.Programme;
import parley.session.domain.SessionId;

/**
 * What a release made of the public programme.
 *
 * @param sessions how many are public
 * @param releasedAt in forum time
 * @param material whether a session was added, removed, or has another time or room
 */
record ReleaseView(
        int version,
        Instant releasedAt,
        int sessions,
        List<UUID> added,
        List<UUID> changed,
        List<UUID> removed,
        boolean material) {

    static ReleaseView of(Programme programme) {
        return new ReleaseView(
                programme.version(),
                programme.releasedAt(),
                programme.sessions().size(),
                ids(programme.difference().added()),
                ids(programme.difference().changed()),
                ids(programme.difference().removed()),
                programme.difference().material());
    }

    private static List<UUID> ids(List<SessionId> sessions) {
        return sessions.stream().map(SessionId::value).toList();
    }
}
