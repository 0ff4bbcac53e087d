package parley.session.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a release changes for those who know the one before.
 *
 * @param changed in both, with any difference
 * @param material whether somebody who planned the day by the one before must be told: a session
 *     was added, removed, or has another time or room
 */
public record Difference(
        List<SessionId> added, List<SessionId> changed, List<SessionId> removed, boolean material) {

    public Difference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    static Difference between(List<ReleasedSession> before, List<ReleasedSession> after) {
        Map<SessionId, ReleasedSession> old = byId(before);
        Map<SessionId, ReleasedSession> now = byId(after);
        List<ReleasedSession> changed =
                after.stream()
                        .filter(session -> old.containsKey(session.id()))
                        .filter(session -> !Objects.equals(old.get(session.id()), session))
                        .toList();
        List<SessionId> added = idsOf(after, session -> !old.containsKey(session.id()));
        List<SessionId> removed = idsOf(before, session -> !now.containsKey(session.id()));
        boolean moved =
                changed.stream().anyMatch(session -> isMoved(old.get(session.id()), session));
        return new Difference(
                added,
                changed.stream().map(ReleasedSession::id).toList(),
                removed,
                moved || !added.isEmpty() || !removed.isEmpty());
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    private static boolean isMoved(@Nullable ReleasedSession before, ReleasedSession after) {
        return before != null && after.isElsewhereThan(before);
    }

    private static List<SessionId> idsOf(
            List<ReleasedSession> sessions, Predicate<ReleasedSession> wanted) {
        return sessions.stream().filter(wanted).map(ReleasedSession::id).toList();
    }

    private static Map<SessionId, ReleasedSession> byId(List<ReleasedSession> sessions) {
        return sessions.stream()
                .collect(Collectors.toMap(ReleasedSession::id, Function.identity()));
    }
}
