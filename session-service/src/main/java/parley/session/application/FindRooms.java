package parley.session.application;

import java.util.List;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.session.domain.Room;
import parley.session.domain.RoomCode;

/** Rooms as organisers see them. */
public final class FindRooms {

    private final OrganisedForums forums;
    private final Rooms rooms;

    public FindRooms(OrganisedForums forums, Rooms rooms) {
        this.forums = forums;
        this.rooms = rooms;
    }

    /** By code. */
    public Outcome<List<Versioned<Room>>> all(Caller caller, String forum) {
        return forums.of(caller, forum).map(known -> rooms.of(known.id()));
    }

    public Outcome<Versioned<Room>> one(Caller caller, String forum, RoomCode code) {
        return forums.of(caller, forum)
                .flatMap(
                        known ->
                                rooms.find(known.id(), code)
                                        .<Outcome<Versioned<Room>>>map(Outcome::of)
                                        .orElseGet(
                                                () -> Outcome.refused(Refusals.unknownRoom(code))));
    }
}
