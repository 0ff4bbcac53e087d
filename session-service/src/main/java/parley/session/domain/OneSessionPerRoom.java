package parley.session.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whatever its type, a session has its room to itself. Sessions in different rooms may be held at
 * the same time, as a consultation beside the presentations.
 */
final class OneSessionPerRoom implements ProgrammePolicy {

    @Override
    public Stream<Conflict> conflicts(Draft draft) {
        return draft.overlapping()
                .filter(pair -> pair.first().plan().room().equals(pair.second().plan().room()))
                .map(OneSessionPerRoom::conflict);
    }

    private static Conflict conflict(Draft.Pair pair) {
        return new Conflict(
                Conflict.Kind.ROOM_DOUBLE_BOOKED,
                List.of(pair.first().id(), pair.second().id()),
                "%s and %s are in %s at the same time."
                        .formatted(
                                pair.first().code(),
                                pair.second().code(),
                                pair.first().plan().room()));
    }
}
