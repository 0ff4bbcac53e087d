package parley.registration.application;

class InMemoryRegistrationsTest extends RegistrationsContract {

    @Override
    protected Registrations registrations() {
        return new InMemoryRegistrations();
    }
}
