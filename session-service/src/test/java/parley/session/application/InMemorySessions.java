package parley.session.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.session.domain.ForumId;
import parley.session.domain.ProgrammeEvent;
import parley.session.domain.Session;
import parley.session.domain.SessionId;

/** Remembers events in the order of their writes. */
final class InMemorySessions implements Sessions {

    private final Map<SessionId, Versioned<Session>> stored = new HashMap<>();
    final List<ProgrammeEvent> events = new ArrayList<>();

    @Override
    public synchronized Optional<Versioned<Session>> find(SessionId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public synchronized List<Versioned<Session>> of(ForumId forum) {
        return stored.values().stream()
                .filter(session -> session.state().forum().equals(forum))
                .sorted(
                        Comparator.comparing(
                                        (Versioned<Session> session) ->
                                                session.state().plan().span().start())
                                .thenComparing(session -> session.state().code()))
                .toList();
    }

    @Override
    public synchronized boolean add(Session session, List<ProgrammeEvent> caused) {
        if (stored.putIfAbsent(session.id(), new Versioned<>(session, 1)) != null) {
            return false;
        }
        return events.addAll(caused);
    }

    @Override
    public synchronized boolean change(
            Versioned<Session> read, Session changed, List<ProgrammeEvent> caused) {
        Versioned<Session> current = stored.get(changed.id());
        if (current == null || current.version() != read.version()) {
            return false;
        }
        stored.put(changed.id(), new Versioned<>(changed, read.version() + 1));
        return events.addAll(caused);
    }
}
