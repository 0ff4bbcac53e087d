package parley.platform.redrive;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.platform.deadletter.DeadEvents;
import parley.platform.deadletter.DeadLetterFilter;
import parley.platform.deadletter.DeadLetters;

/** The redrives' room of a simulated process, wired as its auto-configuration does. */
public final class RedriveRoom {

    private static final RedriveSettings SETTINGS =
            new RedriveSettings(100, 1, Duration.ofSeconds(3), Duration.ofSeconds(3));

    private final Redrives redrives;
    private final RedriveWork work;
    private final Clock clock;

    public RedriveRoom(
            MongoOperations mongo, DeadLetters letters, List<DeadEvents> places, Clock clock) {
        this.redrives = new MongoRedrives(mongo);
        this.work =
                new RedriveWork(redrives, letters, new DeadEventPlaces(places), SETTINGS, clock);
        this.clock = clock;
    }

    /** An operator's call for all that is dead. */
    public void redriveAll(String id) {
        RedriveOrder order =
                new RedriveOrder(
                        RedriveOrder.Action.REDRIVE,
                        DeadLetterFilter.ALL,
                        "The machine works again",
                        false,
                        "operator");
        redrives.begin(Redrive.begun(id, order, clock.instant()));
        work.work(id);
    }

    /** As the sweep does. */
    public void resume() {
        work.resume();
    }
}
