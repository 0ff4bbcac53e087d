package parley.session.application;

class InMemorySeatingsTest extends SeatingsContract {

    InMemorySeatingsTest() {
        super(new InMemorySeatings());
    }
}
