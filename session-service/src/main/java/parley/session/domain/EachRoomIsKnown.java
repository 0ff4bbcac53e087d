package parley.session.domain;

import java.util.List;
import java.util.stream.Stream;

/** Sessions may be planned before their rooms are described, but not released. */
final class EachRoomIsKnown implements ProgrammePolicy {

    @Override
    public Stream<Conflict> conflicts(Draft draft) {
        return draft.sessions().stream()
                .filter(session -> !draft.rooms().containsKey(session.plan().room()))
                .map(
                        session ->
                                new Conflict(
                                        Conflict.Kind.UNKNOWN_ROOM,
                                        List.of(session.id()),
                                        "%s is planned in %s, which is not among the rooms."
                                                .formatted(session.code(), session.plan().room())));
    }
}
