package parley.session.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.session.domain.ForumId;
import parley.session.domain.Programme;
import parley.session.domain.ProgrammeEvent;

/** Remembers events in the order of their writes. */
class InMemoryProgrammes implements Programmes {

    private final Map<ForumId, Versioned<Programme>> stored = new HashMap<>();
    final List<ProgrammeEvent> events = new ArrayList<>();

    @Override
    public synchronized Optional<Versioned<Programme>> find(ForumId forum) {
        return Optional.ofNullable(stored.get(forum));
    }

    @Override
    public synchronized boolean add(Programme programme, List<ProgrammeEvent> caused) {
        if (stored.putIfAbsent(programme.forum(), new Versioned<>(programme, 1)) != null) {
            return false;
        }
        return events.addAll(caused);
    }

    @Override
    public synchronized boolean change(
            Versioned<Programme> read, Programme changed, List<ProgrammeEvent> caused) {
        return stored.replace(changed.forum(), read, new Versioned<>(changed, read.version() + 1))
                && events.addAll(caused);
    }
}
