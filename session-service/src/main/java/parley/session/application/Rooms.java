package parley.session.application;

import java.util.List;
import java.util.Optional;
import parley.session.domain.ForumId;
import parley.session.domain.Room;
import parley.session.domain.RoomCode;

public interface Rooms {

    Optional<Versioned<Room>> find(ForumId forum, RoomCode code);

    /** By code. */
    List<Versioned<Room>> of(ForumId forum);

    /** False, and nothing happened, when the forum has a room of this code. */
    boolean add(Room room);

    /** False, and nothing happened, when somebody else changed it since. */
    boolean change(Versioned<Room> read, Room changed);
}
