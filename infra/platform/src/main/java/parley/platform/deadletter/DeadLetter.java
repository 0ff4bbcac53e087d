package parley.platform.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event that could not be taken. Holds no data of the event: that stays in the inbox.
 *
 * @param id derived from topic and event, so that a second failure of the same event is the same
 *     dead letter
 * @param subject absent when it could not be read, like the other optional ones
 * @param sequence 0 when it could not be read
 * @param detail never personal data
 */
public record DeadLetter(
        String id,
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
        Instant at) {

    public DeadLetter {
        subject = subject == null || subject.isEmpty() ? null : subject;
    }
}
