package parley.session.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * A session on another day, where the forum is held, is mostly a slip of the pen or of the zone.
 */
final class OnTheForumsDate implements ProgrammePolicy {

    @Override
    public Stream<Conflict> conflicts(Draft draft) {
        Span day = draft.forum().day();
        return draft.sessions().stream()
                .filter(session -> !day.contains(session.plan().span()))
                .map(session -> conflict(draft.forum(), session));
    }

    private static Conflict conflict(Forum forum, Session.Planned session) {
        Span span = session.plan().span();
        return new Conflict(
                Conflict.Kind.OUTSIDE_FORUM_DATE,
                List.of(session.id()),
                "%s is from %s to %s, the forum on %s (%s)."
                        .formatted(
                                session.code(),
                                span.start().atZone(forum.zone()).toLocalDateTime(),
                                span.end().atZone(forum.zone()).toLocalDateTime(),
                                forum.date(),
                                forum.zone()));
    }
}
