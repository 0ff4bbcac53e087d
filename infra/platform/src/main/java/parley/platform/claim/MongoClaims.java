package parley.platform.claim;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * One document per claimed thing in {@code claims}: {@code {_id, claimant, claimedAt, open: true}};
 * {@code open} is unset when the claim is final.
 *
 * <p>Claim: an insert; outcomes are stored, or the id is taken, and then the claimant there says by
 * whom. Final and release: filter {@code {_id, claimant}}, so that a claim which changed hands is
 * left alone.
 */
final class MongoClaims implements Claims {

    private static final String COLLECTION = "claims";

    private final MongoOperations mongo;
    private final Clock clock;

    MongoClaims(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    void createIndex() {
        execute(claims -> claims.createIndex(Indexes.ascending("open", "claimedAt")));
    }

    @Override
    public boolean claim(String id, String claimant) {
        Document claim =
                new Document("_id", id)
                        .append("claimant", claimant)
                        .append("claimedAt", Date.from(clock.instant()))
                        .append("open", true);
        while (true) {
            try {
                mongo.insert(claim, COLLECTION);
                return true;
            } catch (DuplicateKeyException e) {
                Document other = mongo.findById(id, Document.class, COLLECTION);
                if (other != null) {
                    return claimant.equals(other.getString("claimant"));
                }
            }
        }
    }

    @Override
    public void makeFinal(String id, String claimant) {
        execute(claims -> claims.updateOne(own(id, claimant), unset("open")));
    }

    @Override
    public void release(String id, String claimant) {
        execute(claims -> claims.deleteOne(own(id, claimant)));
    }

    @Override
    public List<Claim> unfinished(Instant claimedBefore, int limit) {
        return execute(
                claims ->
                        claims.find(
                                        and(
                                                eq("open", true),
                                                lt("claimedAt", Date.from(claimedBefore))))
                                .sort(Sorts.ascending("claimedAt"))
                                .limit(limit)
                                .map(MongoClaims::claim)
                                .into(new ArrayList<>()));
    }

    private static Bson own(String id, String claimant) {
        return and(eq("_id", id), eq("claimant", claimant));
    }

    private static Claim claim(Document stored) {
        return new Claim(
                stored.getString("_id"),
                stored.getString("claimant"),
                stored.getDate("claimedAt").toInstant());
    }

    private <T> T execute(Function<MongoCollection<Document>, T> work) {
        return Objects.requireNonNull(mongo.execute(COLLECTION, work::apply));
    }
}
