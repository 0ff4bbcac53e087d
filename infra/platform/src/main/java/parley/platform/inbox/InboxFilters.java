package parley.platform.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static parley.platform.inbox.InboxFields.DEAD;
import static parley.platform.inbox.InboxFields.FIRST_QUEUED;
import static parley.platform.inbox.InboxFields.FIRST_TO_DO;
import static parley.platform.inbox.InboxFields.ID;
import static parley.platform.inbox.InboxFields.LAST_TO_DO;
import static parley.platform.inbox.InboxFields.TOKEN;
import static parley.platform.inbox.InboxFields.WAITING;
import static parley.platform.inbox.InboxFields.WORK;

import org.bson.conversions.Bson;

/** Conditions of the inbox's writes that more than one concern has. */
final class InboxFilters {

    private InboxFilters() {}

    static Bson key(InboxKey key) {
        return eq(ID, key.id());
    }

    /** The lease is still this work's. */
    static Bson own(Work work) {
        return and(key(work.key()), eq(TOKEN, work.token()));
    }

    static Bson dead(InboxKey key, String deadLetter) {
        return and(key(key), eq(DEAD, deadLetter));
    }

    /** Nothing to do. */
    static Bson idle() {
        return and(unblocked(), exists(WORK, false), exists(FIRST_TO_DO, false));
    }

    /** One more to-do may stand in the key's document, as the last one. */
    static Bson roomy() {
        return and(unblocked(), exists(FIRST_QUEUED, false), exists(LAST_TO_DO, false));
    }

    private static Bson unblocked() {
        return and(exists(WAITING, false), exists(DEAD, false));
    }
}
