package parley.platform.inbox;

import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.or;
import static parley.platform.inbox.InboxFields.FIRST_PARKED;
import static parley.platform.inbox.InboxFields.FIRST_TO_DO;
import static parley.platform.inbox.InboxFields.WAITING;

import java.time.Duration;
import java.time.Instant;
import org.bson.Document;
import parley.platform.inbox.InboxStatistics.Counts;

/** Adds up what is not through yet, by the keys' documents alone. */
final class InboxCounts {

    private final InboxCollection inbox;

    InboxCounts(InboxCollection inbox) {
        this.inbox = inbox;
    }

    Counts counts(Instant now) {
        long toDo = 0;
        long parked = 0;
        long waiting = 0;
        Instant oldestWaiting = now;
        Instant oldestParked = now;
        for (Document stored :
                inbox.find(or(exists(FIRST_TO_DO), exists(FIRST_PARKED)), Integer.MAX_VALUE)) {
            toDo += InboxDocuments.toDo(stored).size() + InboxDocuments.queued(stored).size();
            for (Document event : InboxDocuments.parked(stored)) {
                parked++;
                oldestParked = earlier(oldestParked, InboxDocuments.recorded(event));
            }
            Document wait = stored.get(WAITING, Document.class);
            if (wait != null) {
                waiting++;
                oldestWaiting = earlier(oldestWaiting, wait.getDate("since").toInstant());
            }
        }
        return new Counts(
                toDo,
                parked,
                waiting,
                Duration.between(oldestWaiting, now).toSeconds(),
                Duration.between(oldestParked, now).toSeconds());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
