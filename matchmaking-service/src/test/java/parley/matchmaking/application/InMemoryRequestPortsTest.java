package parley.matchmaking.application;

class InMemoryRequestPortsTest extends RequestPortsContract {

    private final InMemoryRequestRulebooks rules = new InMemoryRequestRulebooks();
    private final InMemoryCompanyPlaces places = new InMemoryCompanyPlaces();

    @Override
    protected RequestRulebooks rules() {
        return rules;
    }

    @Override
    protected CompanyPlaces places() {
        return places;
    }
}
