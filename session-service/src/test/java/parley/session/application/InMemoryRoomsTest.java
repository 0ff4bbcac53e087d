package parley.session.application;

class InMemoryRoomsTest extends RoomsContract {

    InMemoryRoomsTest() {
        super(new InMemoryRooms());
    }
}
