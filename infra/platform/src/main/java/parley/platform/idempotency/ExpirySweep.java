package parley.platform.idempotency;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Deletes expired answers. A record that expired but is not yet swept counts as gone. */
final class ExpirySweep implements SchedulingConfigurer {

    private final IdempotencyRecords records;
    private final Clock clock;
    private final Duration interval;

    ExpirySweep(IdempotencyRecords records, Clock clock, Duration interval) {
        this.records = records;
        this.clock = clock;
        this.interval = interval;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(new FixedDelayTask(this::sweep, interval, interval));
    }

    void sweep() {
        records.removeExpired(clock.instant());
    }
}
