package parley.notification.application;

import java.time.Duration;
import java.time.Instant;
import parley.notification.domain.Backoff;

/**
 * How long and how often a mail is tried.
 *
 * @param giveUpAfter counted from when it was queued
 */
public record Persistence(Backoff backoff, Duration giveUpAfter) {

    boolean isOver(Instant queuedAt, Instant now) {
        return queuedAt.plus(giveUpAfter).isBefore(now);
    }
}
