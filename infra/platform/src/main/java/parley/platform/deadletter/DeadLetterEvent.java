package parley.platform.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens to dead letters, on the wire too: where and why, never the event's data. */
sealed interface DeadLetterEvent {

    String type();

    record DeadLettered(
            String deadLetterId,
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
            Instant at)
            implements DeadLetterEvent {

        static final String TYPE = "parley.platform.event-dead-lettered.v1";

        static DeadLettered of(DeadLetter letter) {
            Origin origin = letter.origin();
            Failure failure = letter.failure();
            return new DeadLettered(
                    letter.id(),
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
                    letter.at());
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    record Resolved(
            String deadLetterId, Resolution.Kind resolution, @Nullable String redriveId, Instant at)
            implements DeadLetterEvent {

        static final String TYPE = "parley.platform.dead-letter-resolved.v1";

        @Override
        public String type() {
            return TYPE;
        }
    }
}
