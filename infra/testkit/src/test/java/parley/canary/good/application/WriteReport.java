package parley.canary.good.application;

import java.time.Clock;
import java.time.Instant;
import parley.canary.good.domain.Report;

public record WriteReport(Clock clock) {
    public Report write() {
        return new Report(Instant.now(clock));
    }
}
