package parley.session.domain;

import java.util.List;
import java.util.stream.Stream;

/** A session's recordings, shown one after the other, end before the session does. */
final class VideosFitTheirSession implements ProgrammePolicy {

    @Override
    public Stream<Conflict> conflicts(Draft draft) {
        return draft.sessions().stream()
                .filter(
                        session ->
                                session.plan().videos().compareTo(session.plan().span().length())
                                        > 0)
                .map(VideosFitTheirSession::conflict);
    }

    private static Conflict conflict(Session.Planned session) {
        return new Conflict(
                Conflict.Kind.VIDEOS_TOO_LONG,
                List.of(session.id()),
                "The recordings of %s take %d minutes, the session %d."
                        .formatted(
                                session.code(),
                                session.plan().videos().toMinutes(),
                                session.plan().span().length().toMinutes()));
    }
}
