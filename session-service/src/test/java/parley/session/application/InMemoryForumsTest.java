package parley.session.application;

class InMemoryForumsTest extends ForumsContract {

    InMemoryForumsTest() {
        super(new InMemoryForums());
    }
}
