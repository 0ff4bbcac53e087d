package parley.session.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.session.domain.ForumId;
import parley.session.domain.LocalizedText;
import parley.session.domain.Room;
import parley.session.domain.RoomCode;

/** What every implementation of {@link Rooms} does. */
abstract class RoomsContract {

    private final Rooms rooms;
    private final ForumId forum = new ForumId("forum-" + UUID.randomUUID());

    RoomsContract(Rooms rooms) {
        this.rooms = rooms;
    }

    @Test
    void aRoomIsFoundByItsCodeInItsForum() {
        Room hall = room("HALL", 80);
        ForumId other = new ForumId("other-" + forum);

        assertThat(rooms.add(hall)).isTrue();

        assertThat(rooms.find(forum, hall.code())).contains(new Versioned<>(hall, 1));
        assertThat(rooms.find(other, hall.code())).isEmpty();
    }

    @Test
    void aForumHasOneRoomOfACode() {
        rooms.add(room("HALL", 80));

        assertThat(rooms.add(room("HALL", 90))).isFalse();

        assertThat(rooms.of(forum)).containsExactly(new Versioned<>(room("HALL", 80), 1));
    }

    @Test
    void ofTwoChangesOfOneVersionTheFirstWins() {
        rooms.add(room("HALL", 80));
        Versioned<Room> read = rooms.of(forum).getFirst();

        assertThat(rooms.change(read, room("HALL", 90))).isTrue();
        assertThat(rooms.change(read, room("HALL", 100))).isFalse();

        assertThat(rooms.of(forum)).containsExactly(new Versioned<>(room("HALL", 90), 2));
    }

    @Test
    void roomsAreListedByCode() {
        rooms.add(room("TRADE", 60));
        rooms.add(room("MAIN", 120));

        assertThat(rooms.of(forum))
                .extracting(room -> room.state().code().value())
                .containsExactly("MAIN", "TRADE");
    }

    private Room room(String code, int seats) {
        return new Room(
                forum,
                new RoomCode(code),
                new LocalizedText(Map.of("ko", "국제회의장")),
                seats,
                List.of("ko", "ru"));
    }
}
