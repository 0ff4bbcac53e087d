package parley.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import parley.platform.sample.HandClock;

class ExpirySweepTest {

    private static final Instant NOON = Instant.parse("2020-10-30T12:00:00Z");

    private final HandClock clock = new HandClock(NOON);
    private final IdempotencyRecords records = new InMemoryIdempotencyRecords();
    private final ExpirySweep sweep = new ExpirySweep(records, clock, Duration.ofMinutes(10));

    @Test
    void theSweepLeavesWhatHasNotExpired() {
        records.insert(expiringAt("old", NOON));
        records.insert(expiringAt("new", NOON.plusSeconds(1)));

        sweep.sweep();

        assertThat(records.find("old")).isEmpty();
        assertThat(records.find("new")).isPresent();
    }

    @Test
    void theSweepRunsAsOftenAsTheSettingSays() {
        ScheduledTaskRegistrar tasks = new ScheduledTaskRegistrar();

        sweep.configureTasks(tasks);

        assertThat(tasks.getFixedDelayTaskList())
                .extracting(task -> task.getIntervalDuration())
                .containsExactly(Duration.ofMinutes(10));
    }

    private static RequestRecord expiringAt(String id, Instant instant) {
        return new RequestRecord(
                id,
                "kim",
                new Fingerprint("key-1", "f00d"),
                "token-1",
                instant,
                new RequestRecord.Progress.InFlight(instant));
    }
}
