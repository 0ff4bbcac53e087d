package parley.session.adapter.web;

import java.util.List;
import java.util.Map;
import parley.session.domain.Room;

record RoomView(String code, Map<String, String> name, int seats, List<String> interpretation) {

    static RoomView of(Room room) {
        return new RoomView(
                room.code().value(), room.name().byLanguage(), room.seats(), room.interpretation());
    }
}
