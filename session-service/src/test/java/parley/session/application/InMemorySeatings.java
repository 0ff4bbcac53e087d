package parley.session.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.session.domain.ForumId;
import parley.session.domain.SeatEvent;
import parley.session.domain.Seating;

/** Remembers events in the order of their writes. */
final class InMemorySeatings implements Seatings {

    private final Map<ForumId, Versioned<Seating>> stored = new HashMap<>();
    final List<SeatEvent> events = new ArrayList<>();

    @Override
    public synchronized Optional<Versioned<Seating>> find(ForumId forum) {
        return Optional.ofNullable(stored.get(forum));
    }

    @Override
    public synchronized boolean add(Seating seating, List<SeatEvent> caused) {
        if (stored.putIfAbsent(seating.forum(), new Versioned<>(seating, 1)) != null) {
            return false;
        }
        events.addAll(caused);
        return true;
    }

    @Override
    public synchronized boolean change(
            Versioned<Seating> read, Seating changed, List<SeatEvent> caused) {
        Versioned<Seating> current = stored.get(changed.forum());
        if (current == null || current.version() != read.version()) {
            return false;
        }
        stored.put(changed.forum(), new Versioned<>(changed, read.version() + 1));
        events.addAll(caused);
        return true;
    }
}
