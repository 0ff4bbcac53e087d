package parley.platform.claim;

import java.time.Clock;
import org.springframework.data.mongodb.core.MongoOperations;

/** The claims' room of a simulated process. */
public final class ClaimRoom {

    private ClaimRoom() {}

    public static Claims of(MongoOperations mongo, Clock clock) {
        return new MongoClaims(mongo, clock);
    }
}
