package parley.platform.simulation;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import parley.platform.inbound.InboundRoom;

/** What the store says is still to be done. */
final class Unfinished {

    private final SimulatedStore store;
    private final List<String> found = new ArrayList<>();

    Unfinished(SimulatedStore store) {
        this.store = store;
    }

    /**
     * In words.
     *
     * @param withClaims not where clocks were set: nothing frees a claim that seems young
     */
    List<String> all(boolean withClaims) {
        for (Kind kind : Kind.values()) {
            unpublished(kind.collection);
        }
        unpublished(InboundRoom.COLLECTION);
        if (withClaims) {
            claims();
        }
        inbox();
        return found;
    }

    private void unpublished(String collection) {
        for (Document aggregate : store.all(collection)) {
            if (!aggregate.getEmbedded(List.of("outbox", "entries"), List.of()).isEmpty()) {
                found.add(aggregate.get("_id") + " has unpublished events");
            }
        }
    }

    private void claims() {
        for (Document claim : store.all("claims")) {
            if (claim.containsKey("open")) {
                found.add(claim.get("_id") + " is neither taken nor free");
            }
        }
    }

    private void inbox() {
        for (Document key : store.all("inbox")) {
            if (!key.getList("toDo", Document.class, List.of()).isEmpty()
                    || !key.getList("queued", Long.class, List.of()).isEmpty()
                    || !key.getList("parked", Document.class, List.of()).isEmpty()) {
                found.add(key.get("_id") + " has something to do");
            }
        }
        for (Document parked : store.all("inbox_parked")) {
            found.add(parked.get("_id") + " is parked for nothing");
        }
    }
}
