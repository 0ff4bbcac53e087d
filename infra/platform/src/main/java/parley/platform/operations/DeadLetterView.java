package parley.platform.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parley.platform.deadletter.DeadEvents.Behind;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.deadletter.Failure;
import parley.platform.deadletter.KeptDeadLetter;
import parley.platform.deadletter.Origin;
import parley.platform.deadletter.Resolution;

/**
 * A dead letter as operators see it; never the event's data.
 *
 * @param sequence absent when it could not be read
 * @param behind what waits behind it; only where one is asked for
 */
record DeadLetterView(
        String id,
        DeadLetterReason reason,
        @Nullable String rule,
        @Nullable String field,
        String detail,
        @Nullable String exception,
        int attempts,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String subject,
        @Nullable Long sequence,
        @Nullable String eventId,
        @Nullable String eventType,
        @Nullable String correlation,
        Instant firstAt,
        Instant at,
        int redrives,
        @Nullable Resolution resolution,
        @Nullable Behind behind) {

    static DeadLetterView of(KeptDeadLetter kept) {
        return of(kept, null);
    }

    static DeadLetterView of(KeptDeadLetter kept, @Nullable Behind behind) {
        Origin origin = kept.letter().origin();
        Failure failure = kept.letter().failure();
        return new DeadLetterView(
                kept.id(),
                failure.reason(),
                failure.rule(),
                failure.field(),
                failure.detail(),
                failure.exception(),
                failure.attempts(),
                origin.topic(),
                origin.partition(),
                origin.offset(),
                origin.key(),
                origin.subject(),
                origin.sequence() == 0 ? null : origin.sequence(),
                origin.eventId(),
                origin.eventType(),
                origin.correlation(),
                kept.firstAt(),
                kept.letter().at(),
                kept.redrives(),
                kept.resolution(),
                behind);
    }
}
