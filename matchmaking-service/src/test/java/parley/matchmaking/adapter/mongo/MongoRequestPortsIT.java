package parley.matchmaking.adapter.mongo;

import org.springframework.beans.factory.annotation.Autowired;
import parley.matchmaking.application.CompanyPlaces;
import parley.matchmaking.application.RequestPortsContract;
import parley.matchmaking.application.RequestRulebooks;
import parley.testkit.ServiceTest;

@ServiceTest
class MongoRequestPortsIT extends RequestPortsContract {

    @Autowired private RequestRulebooks rules;
    @Autowired private CompanyPlaces places;

    @Override
    protected RequestRulebooks rules() {
        return rules;
    }

    @Override
    protected CompanyPlaces places() {
        return places;
    }
}
