package parley.matchmaking.adapter.mongo;

import org.springframework.beans.factory.annotation.Autowired;
import parley.matchmaking.application.HoldingPortsContract;
import parley.matchmaking.application.Meetings;
import parley.matchmaking.application.Presences;
import parley.testkit.ServiceTest;

@ServiceTest
class MongoHoldingPortsIT extends HoldingPortsContract {

    @Autowired private Meetings meetings;
    @Autowired private Presences presences;

    @Override
    protected Meetings meetings() {
        return meetings;
    }

    @Override
    protected Presences presences() {
        return presences;
    }
}
