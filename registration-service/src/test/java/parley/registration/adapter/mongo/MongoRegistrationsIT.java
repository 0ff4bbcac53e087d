package parley.registration.adapter.mongo;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import parley.registration.application.Registrations;
import parley.registration.application.RegistrationsContract;
import parley.testkit.ServiceTest;

@ServiceTest
class MongoRegistrationsIT extends RegistrationsContract {

    @Autowired private Registrations registrations;
    @Autowired private MongoOperations mongo;

    @Override
    protected Registrations registrations() {
        mongo.remove(new Query(), "registrations");
        return registrations;
    }
}
