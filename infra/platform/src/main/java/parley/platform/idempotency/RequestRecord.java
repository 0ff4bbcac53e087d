package parley.platform.idempotency;

import java.time.Instant;

/**
 * What is remembered of one keyed request.
 *
 * @param id digest of client, method, path and key
 * @param subject the client, so that an erasure finds what it sent
 * @param token changes whenever the record changes hands; every write after the first names the one
 *     it expects
 */
record RequestRecord(
        String id,
        String subject,
        Fingerprint body,
        String token,
        Instant expiresAt,
        Progress progress) {

    sealed interface Progress {

        /**
         * Somebody works on it, or died doing so: after {@code leaseUntil} the next one takes over.
         */
        record InFlight(Instant leaseUntil) implements Progress {}

        record Answered(StoredAnswer answer) implements Progress {}
    }

    RequestRecord answered(StoredAnswer answer) {
        return new RequestRecord(
                id, subject, body, token, expiresAt, new Progress.Answered(answer));
    }
}
