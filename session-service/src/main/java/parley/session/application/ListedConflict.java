package parley.session.application;

import java.util.List;
import java.util.UUID;
import parley.session.domain.Conflict;
import parley.session.domain.SessionId;

/**
 * A conflict as organisers are shown it.
 *
 * @param acceptable whether a release may name its kind and go on
 */
public record ListedConflict(
        Conflict.Kind kind, List<UUID> sessions, String detail, boolean acceptable) {

    public static ListedConflict of(Conflict conflict) {
        return new ListedConflict(
                conflict.kind(),
                conflict.sessions().stream().map(SessionId::value).toList(),
                conflict.detail(),
                conflict.kind().isAcceptable());
    }
}
