package parley.session.application;

class InMemoryProgrammesTest extends ProgrammesContract {

    InMemoryProgrammesTest() {
        super(new InMemoryProgrammes());
    }
}
