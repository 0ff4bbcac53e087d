package parley.matchmaking.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.ParticipantId;
import parley.matchmaking.domain.programme.ProgrammeSession;
import parley.matchmaking.domain.programme.SessionId;

final class InMemoryForumProgramme implements ForumProgramme {

    private record Told<T>(T what, long sequence) {}

    private record Seat(ForumId forum, SessionId session, ParticipantId participant) {}

    private final Map<SessionId, Told<Optional<ProgrammeSession>>> sessions = new HashMap<>();
    private final Map<Seat, Told<Boolean>> seats = new HashMap<>();

    @Override
    public void keep(ProgrammeSession session, long sequence) {
        keepNewer(sessions, session.id(), new Told<>(Optional.of(session), sequence));
    }

    @Override
    public void cancelled(ForumId forum, SessionId session, long sequence) {
        keepNewer(sessions, session, new Told<>(Optional.empty(), sequence));
    }

    @Override
    public void seat(
            ForumId forum,
            SessionId session,
            ParticipantId participant,
            boolean held,
            long sequence) {
        keepNewer(seats, new Seat(forum, session, participant), new Told<>(held, sequence));
    }

    @Override
    public List<ProgrammeSession> sessions(ForumId forum) {
        List<ProgrammeSession> found = new ArrayList<>();
        sessions.values().forEach(told -> told.what().ifPresent(found::add));
        return found.stream().filter(one -> one.forum().equals(forum)).toList();
    }

    @Override
    public Map<SessionId, Set<ParticipantId>> seats(ForumId forum) {
        return seats.entrySet().stream()
                .filter(one -> one.getValue().what() && one.getKey().forum().equals(forum))
                .map(Map.Entry::getKey)
                .collect(
                        Collectors.groupingBy(
                                Seat::session,
                                Collectors.mapping(Seat::participant, Collectors.toSet())));
    }

    private static <K, T> void keepNewer(Map<K, Told<T>> all, K key, Told<T> told) {
        all.merge(key, told, (old, now) -> now.sequence() > old.sequence() ? now : old);
    }
}
