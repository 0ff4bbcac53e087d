package parley.session.application;

class InMemorySessionsTest extends SessionsContract {

    InMemorySessionsTest() {
        super(new InMemorySessions());
    }
}
