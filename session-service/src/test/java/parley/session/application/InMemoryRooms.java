package parley.session.application;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.session.domain.ForumId;
import parley.session.domain.Room;
import parley.session.domain.RoomCode;

final class InMemoryRooms implements Rooms {

    private record Key(ForumId forum, RoomCode code) {
        static Key of(Room room) {
            return new Key(room.forum(), room.code());
        }
    }

    private final Map<Key, Versioned<Room>> stored = new HashMap<>();

    @Override
    public synchronized Optional<Versioned<Room>> find(ForumId forum, RoomCode code) {
        return Optional.ofNullable(stored.get(new Key(forum, code)));
    }

    @Override
    public synchronized List<Versioned<Room>> of(ForumId forum) {
        return stored.values().stream()
                .filter(room -> room.state().forum().equals(forum))
                .sorted(Comparator.comparing(room -> room.state().code()))
                .toList();
    }

    @Override
    public synchronized boolean add(Room room) {
        return stored.putIfAbsent(Key.of(room), new Versioned<>(room, 1)) == null;
    }

    @Override
    public synchronized boolean change(Versioned<Room> read, Room changed) {
        return stored.replace(Key.of(changed), read, new Versioned<>(changed, read.version() + 1));
    }
}
