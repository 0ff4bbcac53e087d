package parley.platform.inbox;

import static com.mongodb.client.model.Filters.in;
import static parley.platform.inbox.InboxFields.ID;
import static parley.platform.inbox.InboxFields.KEY;
import static parley.platform.inbox.InboxFields.SEQUENCE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Removes parked events that a crash between two writes, or a lost race, left with nothing that
 * refers to them.
 *
 * <p>An event is left over for good once its key's sequence has reached it and it is not queued: a
 * sequence never falls, and a reference is added only while it is lower. What the sequence has not
 * reached is left alone, as the record comes again, and its reference may be on the way.
 */
final class ParkedLeftovers {

    private final InboxCollection inbox;
    private final ParkedEvents parked;
    private @Nullable String after;

    ParkedLeftovers(InboxCollection inbox, ParkedEvents parked) {
        this.inbox = inbox;
        this.parked = parked;
    }

    /** Of the next so many that are parked; all have their turn. */
    void remove(int limit) {
        List<Document> page = parked.page(after, limit);
        after = page.size() < limit ? null : page.getLast().getString(ID);
        if (page.isEmpty()) {
            return;
        }
        Map<String, Passed> keys = new HashMap<>();
        for (Document key :
                inbox.references(
                        in(
                                ID,
                                page.stream()
                                        .map(event -> event.getString(KEY))
                                        .distinct()
                                        .toList()))) {
            keys.put(
                    key.getString(ID),
                    new Passed(
                            InboxDocuments.number(key, SEQUENCE),
                            new HashSet<>(InboxDocuments.queued(key))));
        }
        parked.remove(
                page.stream()
                        .filter(event -> isLeft(event, keys.get(event.getString(KEY))))
                        .map(event -> event.getString(ID))
                        .toList());
    }

    private static boolean isLeft(Document event, @Nullable Passed key) {
        long sequence = InboxDocuments.number(event, SEQUENCE);
        return key != null && sequence <= key.last() && !key.queued().contains(sequence);
    }

    private record Passed(long last, Set<Long> queued) {}
}
