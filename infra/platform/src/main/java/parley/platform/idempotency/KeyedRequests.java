package parley.platform.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import parley.platform.idempotency.RequestRecord.Progress;
import parley.platform.ids.Ids;

/**
 * Decides what a keyed request is (backbone rule 17). A lease that runs out while its request still
 * works lets a repetition run beside it: harmless, because both derive the same aggregate ids, and
 * only the one that holds the token stores its answer.
 */
final class KeyedRequests {

    private final IdempotencyRecords records;
    private final Ids ids;
    private final Clock clock;
    private final Duration lease;
    private final Duration retention;

    KeyedRequests(
            IdempotencyRecords records, Ids ids, Clock clock, Duration lease, Duration retention) {
        this.records = records;
        this.ids = ids;
        this.clock = clock;
        this.lease = lease;
        this.retention = retention;
    }

    /** Most keys are new, so it is inserted first and looked up only where it is there already. */
    Attempt begin(String id, String subject, Fingerprint body) {
        while (true) {
            Instant now = clock.instant();
            RequestRecord mine =
                    new RequestRecord(
                            id,
                            subject,
                            body,
                            ids.next().toString(),
                            now.plus(retention),
                            new Progress.InFlight(now.plus(lease)));
            if (records.insert(mine)) {
                return new Attempt.Begun(mine);
            }
            Optional<RequestRecord> earlier = records.find(id);
            if (earlier.isPresent()) {
                if (!isFree(earlier.get(), body, now)) {
                    return judge(earlier.get(), body, now);
                }
                if (records.replace(earlier.get().token(), mine)) {
                    return new Attempt.Begun(mine);
                }
            }
            // It went, or somebody else was faster: look at what they left.
        }
    }

    private boolean isFree(RequestRecord earlier, Fingerprint body, Instant now) {
        if (!earlier.expiresAt().isAfter(now)) {
            return true;
        }
        return !earlier.body().contradicts(body)
                && earlier.progress() instanceof Progress.InFlight(Instant leaseUntil)
                && isOver(leaseUntil, now);
    }

    /** Also one that ends far later than any could: whoever took it had a wrong clock. */
    private boolean isOver(Instant leaseUntil, Instant now) {
        return !leaseUntil.isAfter(now) || leaseUntil.isAfter(now.plus(lease.multipliedBy(2)));
    }

    private static Attempt judge(RequestRecord earlier, Fingerprint body, Instant now) {
        if (earlier.body().contradicts(body)) {
            return new Attempt.OtherBody();
        }
        return switch (earlier.progress()) {
            case Progress.Answered(StoredAnswer answer) -> new Attempt.Repeated(answer);
            case Progress.InFlight(Instant leaseUntil) ->
                    new Attempt.InFlight(Duration.between(now, leaseUntil));
        };
    }

    /** Nothing happens if the request was taken over meanwhile. */
    void done(RequestRecord request, StoredAnswer answer) {
        records.replace(request.token(), request.answered(answer));
    }

    /** The request changed nothing, so its repetition runs again. */
    void withdrawn(RequestRecord request) {
        records.remove(request.id(), request.token());
    }
}
