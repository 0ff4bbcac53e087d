package parley.platform.deadletter;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import parley.platform.aggregate.AggregateCollections;
import parley.platform.sample.Settings;

/** The dead letters' room of a simulated process. */
public final class DeadLetterRoom {

    /** Read once: reading them in each process would take most of a schedule's time. */
    private static final DeadLetterSettings SETTINGS =
            Settings.bind("parley.dead-letters", DeadLetterSettings.class, Map.of());

    private DeadLetterRoom() {}

    public static DeadLetters of(
            AggregateCollections aggregates, String owner, Clock clock, MeterRegistry meters) {
        return new StoredDeadLetters(aggregates, owner, clock, new DeadLetterLog(meters), SETTINGS);
    }
}
