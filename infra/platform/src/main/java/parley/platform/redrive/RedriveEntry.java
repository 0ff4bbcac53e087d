package parley.platform.redrive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.deadletter.KeptDeadLetter;
import parley.platform.deadletter.Origin;

/**
 * One line of a redrive's record: what it did to one dead letter.
 *
 * @param detail why not, where it wasn't done
 */
public record RedriveEntry(
        String redrive,
        String deadLetter,
        DeadLetterReason reason,
        String topic,
        @Nullable String subject,
        @Nullable String eventType,
        RedriveResult result,
        @Nullable String detail,
        Instant at) {

    static RedriveEntry of(
            Redrive redrive,
            KeptDeadLetter letter,
            RedriveResult result,
            @Nullable String detail,
            Instant at) {
        Origin origin = letter.letter().origin();
        return new RedriveEntry(
                redrive.id(),
                letter.id(),
                letter.letter().reason(),
                origin.topic(),
                origin.subject(),
                origin.eventType(),
                result,
                detail,
                at);
    }
}
