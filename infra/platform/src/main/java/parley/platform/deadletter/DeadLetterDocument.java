package parley.platform.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Stored in {@code dead_letters}.
 *
 * @param resolved when it was dealt with; absent while it is open
 */
record DeadLetterDocument(
        DeadLetterReason reason,
        String detail,
        String topic,
        int partition,
        long offset,
        @Nullable String subject,
        long sequence,
        @Nullable String eventId,
        @Nullable String eventType,
        @Nullable String correlation,
        Instant at,
        @Nullable Instant resolved) {

    static DeadLetterDocument open(DeadLetter letter) {
        return new DeadLetterDocument(
                letter.reason(),
                letter.detail(),
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.subject(),
                letter.sequence(),
                letter.eventId(),
                letter.eventType(),
                letter.correlation(),
                letter.at(),
                null);
    }

    DeadLetterDocument resolvedAt(Instant time) {
        return new DeadLetterDocument(
                reason,
                detail,
                topic,
                partition,
                offset,
                subject,
                sequence,
                eventId,
                eventType,
                correlation,
                at,
                time);
    }

    DeadLetter letter(String id) {
        return new DeadLetter(
                id,
                reason,
                detail,
                topic,
                partition,
                offset,
                subject,
                sequence,
                eventId,
                eventType,
                correlation,
                at);
    }
}
