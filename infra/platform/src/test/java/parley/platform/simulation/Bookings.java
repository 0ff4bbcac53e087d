package parley.platform.simulation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import java.time.Clock;
import java.time.Duration;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.platform.claim.Claims;
import parley.platform.claim.Claims.Claim;

/**
 * Customers who book the only seat, in the four steps of rule 15, and the sweep that frees what was
 * left half-way. A booking is {@code {_id, state: claiming | confirmed | released}}.
 */
final class Bookings {

    static final String COLLECTION = "bookings";
    static final String SEAT = "seat";
    private static final Duration ABANDONED = Duration.ofSeconds(3);

    private final Claims claims;
    private final MongoOperations mongo;
    private final Clock clock;
    private final boolean sweepAsksFirst;

    Bookings(Claims claims, MongoOperations mongo, Clock clock, boolean sweepAsksFirst) {
        this.claims = claims;
        this.mongo = mongo;
        this.clock = clock;
        this.sweepAsksFirst = sweepAsksFirst;
    }

    void book(String id) {
        mongo.insert(new Document("_id", id).append("state", "claiming"), COLLECTION);
        if (!claims.claim(SEAT, id)) {
            move(id, "released");
        } else if (move(id, "confirmed")) {
            claims.makeFinal(SEAT, id);
        }
    }

    void sweep() {
        for (Claim left : claims.unfinished(clock.instant().minus(ABANDONED), 10)) {
            String id = left.claimant();
            if (!sweepAsksFirst || move(id, "released") || is(id, "released")) {
                claims.release(left.id(), id);
            } else {
                claims.makeFinal(left.id(), id);
            }
        }
    }

    private boolean is(String id, String state) {
        Document booking = mongo.findById(id, Document.class, COLLECTION);
        return booking != null && state.equals(booking.getString("state"));
    }

    private boolean move(String id, String state) {
        Boolean moved =
                mongo.execute(
                        COLLECTION,
                        bookings ->
                                bookings.updateOne(
                                                        and(eq("_id", id), eq("state", "claiming")),
                                                        set("state", state))
                                                .getMatchedCount()
                                        == 1);
        return Boolean.TRUE.equals(moved);
    }
}
