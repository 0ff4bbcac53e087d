package parley.session.adapter.mongo;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.Stored;
import parley.session.application.Rooms;
import parley.session.application.Versioned;
import parley.session.domain.ForumId;
import parley.session.domain.ProgrammeEvent;
import parley.session.domain.Room;
import parley.session.domain.RoomCode;

/** Rooms, see {@link RoomDocument}; they cause no events, a release carries what is public. */
final class MongoRooms implements Rooms {

    static final String COLLECTION = "rooms";

    private final AggregateCollection<RoomDocument, ProgrammeEvent> rooms;

    MongoRooms(AggregateCollection<RoomDocument, ProgrammeEvent> rooms) {
        this.rooms = rooms;
    }

    @Override
    public Optional<Versioned<Room>> find(ForumId forum, RoomCode code) {
        return rooms.find(id(forum, code)).map(stored -> versioned(forum, stored));
    }

    @Override
    public List<Versioned<Room>> of(ForumId forum) {
        Query all = Query.query(Criteria.where("forum").is(forum.value()));
        return rooms.find(all.with(Sort.by("code"))).stream()
                .map(stored -> versioned(forum, stored))
                .toList();
    }

    @Override
    public boolean add(Room room) {
        return rooms.insert(
                id(room.forum(), room.code()),
                room.forum().value(),
                RoomDocument.of(room),
                List.of());
    }

    @Override
    public boolean change(Versioned<Room> read, Room changed) {
        return rooms.find(id(changed.forum(), changed.code()))
                .filter(stored -> stored.version() == read.version())
                .map(stored -> rooms.update(stored, RoomDocument.of(changed), List.of()))
                .orElse(false);
    }

    private static Versioned<Room> versioned(ForumId forum, Stored<RoomDocument> stored) {
        return new Versioned<>(stored.document().room(forum), stored.version());
    }

    private static String id(ForumId forum, RoomCode code) {
        return forum + "/" + code;
    }
}
