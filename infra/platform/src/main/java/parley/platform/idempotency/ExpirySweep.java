package parley.platform.idempotency;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;

/** Deletes expired answers. A record that expired but is not yet swept counts as gone. */
class ExpirySweep {

    private final IdempotencyRecords records;
    private final Clock clock;

    ExpirySweep(IdempotencyRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${parley.idempotency.sweep-interval:10m}",
            fixedDelayString = "${parley.idempotency.sweep-interval:10m}")
    void sweep() {
        records.removeExpired(clock.instant());
    }
}
