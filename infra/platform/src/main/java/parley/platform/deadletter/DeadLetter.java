package parley.platform.deadletter;

import java.time.Instant;

/**
 * One event that could not be taken.
 *
 * @param id derived from topic and event, so that a second failure of the same event is the same
 *     dead letter
 * @param at when it failed
 */
public record DeadLetter(String id, Origin origin, Failure failure, Instant at) {

    public DeadLetterReason reason() {
        return failure.reason();
    }
}
