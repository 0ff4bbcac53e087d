package parley.session.application;

import java.util.List;
import java.util.OptionalLong;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.session.domain.ForumId;
import parley.session.domain.LocalizedText;
import parley.session.domain.Room;
import parley.session.domain.RoomCode;

/** Adds a room to a forum, or describes it anew. */
public final class DescribeRoom {

    /** What is said about a room whose forum is not looked up yet. */
    public record Description(
            RoomCode code, LocalizedText name, int seats, List<String> interpretation) {

        Room in(ForumId forum) {
            return new Room(forum, code, name, seats, interpretation);
        }
    }

    /**
     * The room as it is now.
     *
     * @param added whether this call added it
     */
    public record Described(Versioned<Room> room, boolean added) {}

    private final OrganisedForums forums;
    private final Rooms rooms;

    public DescribeRoom(OrganisedForums forums, Rooms rooms) {
        this.forums = forums;
        this.rooms = rooms;
    }

    /**
     * Repeatable. Only a change of an existing room needs the version that the caller has seen, so
     * that nobody overwrites what he has not read.
     */
    public Outcome<Described> describe(
            Caller caller, String forum, Description description, OptionalLong seen) {
        return forums.of(caller, forum)
                .flatMap(known -> describe(description.in(known.id()), seen));
    }

    private Outcome<Described> describe(Room room, OptionalLong seen) {
        if (seen.isEmpty() && rooms.add(room)) {
            return Outcome.of(new Described(new Versioned<>(room, 1), true));
        }
        return rooms.find(room.forum(), room.code())
                .map(current -> change(current, room, seen))
                .orElseGet(() -> Outcome.refused(Refusals.unknownRoom(room.code())));
    }

    private Outcome<Described> change(Versioned<Room> current, Room room, OptionalLong seen) {
        if (current.state().equals(room)) {
            return Outcome.of(new Described(current, false));
        }
        if (seen.isEmpty()) {
            return Outcome.refused(Refusals.seenVersionRequired(room.code()));
        }
        if (seen.getAsLong() != current.version() || !rooms.change(current, room)) {
            return Outcome.refused(Refusals.stale(seen.getAsLong(), current.version()));
        }
        return Outcome.of(new Described(new Versioned<>(room, current.version() + 1), false));
    }
}
