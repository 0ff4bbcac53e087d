package parley.session.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A forum's programme as it stands: what policies judge and a release makes public.
 *
 * @param sessions those that are to take place, by start, then code
 */
public record Draft(Forum forum, Map<RoomCode, Room> rooms, List<Session.Planned> sessions) {

    private static final Comparator<Session.Planned> IN_ORDER =
            Comparator.comparing((Session.Planned session) -> session.plan().span().start())
                    .thenComparing(Session.Planned::code);

    public Draft {
        rooms = Map.copyOf(rooms);
        sessions = sessions.stream().sorted(IN_ORDER).toList();
    }

    public static Draft of(Forum forum, List<Room> rooms, List<Session> all) {
        Map<RoomCode, Room> byCode =
                rooms.stream().collect(Collectors.toMap(Room::code, Function.identity()));
        List<Session.Planned> planned =
                all.stream()
                        .filter(Session.Planned.class::isInstance)
                        .map(Session.Planned.class::cast)
                        .toList();
        return new Draft(forum, byCode, planned);
    }

    /** Sessions that take place at the same time, at least for a moment; each pair once. */
    Stream<Pair> overlapping() {
        return IntStream.range(0, sessions.size())
                .boxed()
                .flatMap(
                        i ->
                                sessions.subList(i + 1, sessions.size()).stream()
                                        .map(later -> new Pair(sessions.get(i), later)))
                .filter(pair -> pair.first().plan().span().overlaps(pair.second().plan().span()));
    }

    /** Two sessions in the programme's order. */
    record Pair(Session.Planned first, Session.Planned second) {}
}
