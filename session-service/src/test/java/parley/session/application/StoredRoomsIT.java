package parley.session.application;

import org.springframework.beans.factory.annotation.Autowired;
import parley.testkit.ServiceTest;

@ServiceTest
class StoredRoomsIT extends RoomsContract {

    StoredRoomsIT(@Autowired Rooms rooms) {
        super(rooms);
    }
}
