package parley.platform.idempotency;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import parley.platform.idempotency.RequestRecord.Progress;

/**
 * Collection {@code idempotency-keys}:
 *
 * <pre>
 * { _id: "digest", subject: "client", key: "1f3a…", hmac: "9c…", token: "uuid",
 *   expiresAt: ISODate, leaseUntil: ISODate }                                        in flight
 * { …, expiresAt: ISODate, answer: { status: 201, location, entityTag, contentType, body: "{…}" } }
 * </pre>
 *
 * Each write is one conditional update, so of two that retake a lease one finds the token changed.
 */
final class MongoIdempotencyRecords implements IdempotencyRecords {

    private static final String COLLECTION = "idempotency-keys";

    private final MongoOperations mongo;

    MongoIdempotencyRecords(MongoOperations mongo) {
        this.mongo = mongo;
    }

    record Stored(
            @Id String id,
            String subject,
            String key,
            String hmac,
            String token,
            Instant expiresAt,
            @Nullable Instant leaseUntil,
            @Nullable StoredAnswer answer) {

        static Stored of(RequestRecord request) {
            return new Stored(
                    request.id(),
                    request.subject(),
                    request.body().key(),
                    request.body().hmac(),
                    request.token(),
                    request.expiresAt(),
                    request.progress() instanceof Progress.InFlight(Instant until) ? until : null,
                    request.progress() instanceof Progress.Answered(StoredAnswer answer)
                            ? answer
                            : null);
        }

        RequestRecord request() {
            return new RequestRecord(
                    id, subject, new Fingerprint(key, hmac), token, expiresAt, progress());
        }

        private Progress progress() {
            if (answer != null) {
                return new Progress.Answered(answer);
            }
            return new Progress.InFlight(leaseUntil == null ? Instant.MIN : leaseUntil);
        }
    }

    @Override
    public Optional<RequestRecord> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Stored.class, COLLECTION))
                .map(Stored::request);
    }

    @Override
    public boolean insert(RequestRecord request) {
        try {
            mongo.insert(Stored.of(request), COLLECTION);
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    @Override
    public boolean replace(String expectedToken, RequestRecord request) {
        return mongo.replace(held(request.id(), expectedToken), Stored.of(request), COLLECTION)
                        .getMatchedCount()
                == 1;
    }

    @Override
    public void remove(String id, String token) {
        mongo.remove(held(id, token), COLLECTION);
    }

    @Override
    public long removeExpired(Instant at) {
        return mongo.remove(query(where("expiresAt").lte(at)), COLLECTION).getDeletedCount();
    }

    @Override
    public long removeOf(String subject) {
        return mongo.remove(query(where("subject").is(subject)), COLLECTION).getDeletedCount();
    }

    private static Query held(String id, String token) {
        return query(where("_id").is(id).and("token").is(token));
    }
}
