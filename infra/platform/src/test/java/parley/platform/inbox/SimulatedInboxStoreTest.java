package parley.platform.inbox;

import org.springframework.data.mongodb.core.MongoOperations;
import parley.platform.simulation.FairWeather;

/** The real store on the simulation's MongoDB keeps what it keeps on MongoDB. */
class SimulatedInboxStoreTest extends InboxStoreContract {

    private final MongoOperations mongo = FairWeather.mongo();
    private final MongoInboxStore store =
            new MongoInboxStore(new InboxCollection(mongo), new ParkedEvents(mongo), MOST);

    @Override
    InboxStore store() {
        return store;
    }
}
