package parley.platform.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is published: where and why, never the event's data. */
record EventDeadLettered(
        String deadLetterId,
        DeadLetterReason reason,
        String detail,
        String topic,
        int partition,
        long offset,
        @Nullable String subject,
        @Nullable Long sequence,
        @Nullable String eventId,
        @Nullable String eventType,
        Instant at) {

    static final String TYPE = "parley.platform.event-dead-lettered.v1";

    static EventDeadLettered of(DeadLetter letter) {
        return new EventDeadLettered(
                letter.id(),
                letter.reason(),
                letter.detail(),
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.subject(),
                letter.sequence() == 0 ? null : letter.sequence(),
                letter.eventId(),
                letter.eventType(),
                letter.at());
    }
}
