package parley.matchmaking.domain.programme;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.consultation.SlotGrid;
import parley.matchmaking.domain.forum.ParticipantId;

/** When people are in sessions: on stage, or in a seat that they hold. */
public record BusyTimes(Map<ParticipantId, Set<TimeSpan>> spans) {

    public static final BusyTimes NONE = new BusyTimes(Map.of());

    public BusyTimes {
        spans =
                spans.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
    }

    /**
     * Joins what came by two topics, in whatever order.
     *
     * @param sessions those that are to take place
     * @param seats by session; seats in other sessions say nothing
     */
    public static BusyTimes of(
            Collection<ProgrammeSession> sessions, Map<SessionId, Set<ParticipantId>> seats) {
        Map<ParticipantId, Set<TimeSpan>> spans = new HashMap<>();
        for (ProgrammeSession session : sessions) {
            if (session.takesTime()) {
                Stream.concat(
                                session.onStage().stream(),
                                seats.getOrDefault(session.id(), Set.of()).stream())
                        .forEach(
                                who ->
                                        spans.computeIfAbsent(who, _ -> new HashSet<>())
                                                .add(session.span()));
            }
        }
        return new BusyTimes(spans);
    }

    /** When the first session begins that one of these people is in at this time. */
    public Optional<Instant> first(Set<ParticipantId> people, TimeSpan time) {
        return people.stream()
                .flatMap(who -> spans.getOrDefault(who, Set.of()).stream())
                .filter(time::overlaps)
                .map(TimeSpan::start)
                .min(Instant::compareTo);
    }

    /** Each slot that overlaps a session of one of these people. */
    public SortedSet<Integer> slots(SlotGrid grid, Set<ParticipantId> people) {
        Set<TimeSpan> taken =
                people.stream()
                        .flatMap(who -> spans.getOrDefault(who, Set.of()).stream())
                        .collect(Collectors.toSet());
        if (taken.isEmpty()) {
            return new TreeSet<>();
        }
        return IntStream.range(0, grid.size())
                .filter(slot -> taken.stream().anyMatch(grid.span(slot)::overlaps))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
