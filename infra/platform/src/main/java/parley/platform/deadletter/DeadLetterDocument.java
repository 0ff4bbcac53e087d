package parley.platform.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Stored in {@code dead_letters}.
 *
 * @param resolution absent while it is open
 */
record DeadLetterDocument(
        Origin origin,
        Failure failure,
        Instant firstAt,
        Instant at,
        int redrives,
        @Nullable String lastRedrive,
        @Nullable RawRecord raw,
        @Nullable Resolution resolution) {

    static DeadLetterDocument open(DeadLetter letter, @Nullable RawRecord raw) {
        return new DeadLetterDocument(
                letter.origin(), letter.failure(), letter.at(), letter.at(), 0, null, raw, null);
    }

    DeadLetterDocument failedAgain(DeadLetter letter, @Nullable RawRecord again) {
        return new DeadLetterDocument(
                origin,
                letter.failure().after(failure),
                firstAt,
                letter.at(),
                redrives,
                lastRedrive,
                again,
                null);
    }

    DeadLetterDocument redriven(String redrive) {
        return new DeadLetterDocument(
                origin, failure, firstAt, at, redrives + 1, redrive, raw, resolution);
    }

    DeadLetterDocument resolved(Resolution how) {
        return new DeadLetterDocument(
                origin, failure, firstAt, at, redrives, lastRedrive, null, how);
    }

    KeptDeadLetter kept(String id) {
        return new KeptDeadLetter(
                new DeadLetter(id, origin, failure, at),
                firstAt,
                redrives,
                lastRedrive,
                raw,
                resolution);
    }
}
