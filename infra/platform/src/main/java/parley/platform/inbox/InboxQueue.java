package parley.platform.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.popFirst;
import static com.mongodb.client.model.Updates.set;
import static parley.platform.inbox.InboxFields.FIRST_QUEUED;
import static parley.platform.inbox.InboxFields.QUEUED;
import static parley.platform.inbox.InboxFields.SECOND_TO_DO;
import static parley.platform.inbox.InboxFields.TO_DO;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A key's to-dos in their order: a few in its document, then those that are parked. Where the last
 * of the few is done, the first parked one takes its place in the same write, so that the head
 * always stands in the key's document. Its own document goes after that.
 */
final class InboxQueue {

    private final InboxCollection inbox;
    private final ParkedEvents parked;

    InboxQueue(InboxCollection inbox, ParkedEvents parked) {
        this.inbox = inbox;
        this.parked = parked;
    }

    /**
     * Takes the head off, in two attempts: {@code mine} with a second to-do beside it, or with
     * nothing queued; {@code mine} with the same one queued first as was read.
     *
     * @param mine what gives the right to do that
     * @param also changed in the same write
     * @return the document after it; empty where {@code mine} does not match any more
     */
    Optional<Document> advance(InboxKey key, Bson mine, Bson also) {
        while (true) {
            Optional<Document> after =
                    inbox.change(
                            and(mine, or(exists(SECOND_TO_DO), exists(FIRST_QUEUED, false))),
                            combine(popFirst(TO_DO), also));
            if (after.isPresent()) {
                return after;
            }
            Optional<Document> there = inbox.find(mine, 1).stream().findFirst();
            if (there.isEmpty()) {
                return Optional.empty();
            }
            Optional<Long> next = InboxDocuments.queued(there.get()).stream().findFirst();
            if (next.isPresent()) {
                after = replaceHead(key, mine, also, next.get());
                if (after.isPresent()) {
                    parked.remove(key, List.of(next.get()));
                    return after;
                }
            }
        }
    }

    private Optional<Document> replaceHead(InboxKey key, Bson mine, Bson also, long next) {
        Bson first = and(mine, exists(SECOND_TO_DO, false), eq(FIRST_QUEUED, next));
        return referredTo(key, next, first)
                .flatMap(
                        event ->
                                inbox.change(
                                        first,
                                        combine(
                                                set(TO_DO, List.of(event)),
                                                popFirst(QUEUED),
                                                also)));
    }

    /**
     * A parked event; empty where the key's document no longer refers to it.
     *
     * @param reference matches while it does
     * @throws IllegalStateException when it does and there is none
     */
    Optional<Document> referredTo(InboxKey key, long sequence, Bson reference) {
        Optional<Document> event = parked.find(key, sequence);
        if (event.isEmpty() && !inbox.find(reference, 1).isEmpty()) {
            throw new IllegalStateException("Nothing is parked as " + key.id() + " #" + sequence);
        }
        return event;
    }
}
