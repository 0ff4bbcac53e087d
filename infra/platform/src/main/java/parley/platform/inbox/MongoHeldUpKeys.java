package parley.platform.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.or;
import static parley.platform.inbox.InboxFields.DEAD;
import static parley.platform.inbox.InboxFields.FIRST_PARKED;
import static parley.platform.inbox.InboxFields.GAP;
import static parley.platform.inbox.InboxFields.ID;
import static parley.platform.inbox.InboxFields.SEQUENCE;
import static parley.platform.inbox.InboxFields.WAITING;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Reads what {@link MongoInboxStore} keeps. */
final class MongoHeldUpKeys implements HeldUpKeys {

    private final InboxCollection inbox;

    MongoHeldUpKeys(InboxCollection inbox) {
        this.inbox = inbox;
    }

    @Override
    public List<HeldUp> list(@Nullable String after, int limit) {
        Bson held = or(exists(DEAD), exists(WAITING), exists(FIRST_PARKED));
        return inbox.findById(after == null ? held : and(held, gt(ID, after)), limit).stream()
                .map(MongoHeldUpKeys::heldUp)
                .toList();
    }

    /** What is parked waits behind what is dead or waiting as well. */
    private static HeldUp heldUp(Document stored) {
        InboxKey key = InboxDocuments.key(stored);
        List<Document> toDo = InboxDocuments.toDo(stored);
        List<Document> parked = InboxDocuments.parked(stored);
        int events = InboxDocuments.sequences(stored).size();
        Document waiting = stored.get(WAITING, Document.class);
        if (stored.containsKey(DEAD)) {
            return new HeldUp(
                    key.id(),
                    key.topic(),
                    key.subject(),
                    recorded(toDo),
                    events,
                    new Cause.Dead(stored.getString(DEAD)));
        }
        if (waiting != null) {
            return new HeldUp(
                    key.id(),
                    key.topic(),
                    key.subject(),
                    waiting.getDate("since").toInstant(),
                    events,
                    new Cause.Waiting(waiting.getString("fact")));
        }
        long last = InboxDocuments.number(stored, SEQUENCE);
        long next =
                InboxDocuments.lowestParked(stored)
                        .map(lowest -> InboxDocuments.number(lowest, SEQUENCE))
                        .orElse(last + 1);
        return new HeldUp(
                key.id(),
                key.topic(),
                key.subject(),
                recorded(parked),
                parked.size(),
                new Cause.Gap(last + 1, next - 1, stored.getString(GAP)));
    }

    private static Instant recorded(List<Document> events) {
        return events.stream()
                .map(InboxDocuments::recorded)
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
