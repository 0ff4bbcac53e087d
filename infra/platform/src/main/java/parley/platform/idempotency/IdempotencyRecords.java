package parley.platform.idempotency;

import java.time.Instant;
import java.util.Optional;

/** Where keyed requests are remembered. Each write is atomic and says whether it happened. */
interface IdempotencyRecords {

    Optional<RequestRecord> find(String id);

    /** False: the id is taken. */
    boolean insert(RequestRecord request);

    /** False: the record is gone, or no longer has the expected token. */
    boolean replace(String expectedToken, RequestRecord request);

    /** Nothing happens if the record no longer has the token. */
    void remove(String id, String token);

    /** Deletes what expired at or before the instant; says how much. */
    long removeExpired(Instant at);

    /** Deletes all that a client sent; says how much. */
    long removeOf(String subject);
}
