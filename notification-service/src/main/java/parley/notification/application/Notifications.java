package parley.notification.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.notification.domain.Delivery;
import parley.notification.domain.Kind;
import parley.notification.domain.Notification;
import parley.notification.domain.Notification.Change;
import parley.notification.domain.Status;

/** All notifications; each write carries its events with it. */
public interface Notifications {

    /** False: it is there already, and stays as it is. */
    boolean add(Change queued);

    Optional<Notification> find(UUID id);

    /**
     * Moves the delivery on, if nobody has moved it since it was read; of two that try, one wins.
     *
     * @return as it is now; empty if somebody else was first
     */
    Optional<Notification> move(Notification read, Delivery next);

    /** Queued, sending, and deferred until now or earlier; any order. */
    List<Notification> due(Instant now, int limit);

    /** What was sent or is to be sent to this recipient about this aggregate. */
    List<Notification> about(String aggregate, String recipient);

    /** All that was sent or is to be sent to this recipient. */
    List<Notification> to(String recipient);

    /** Takes away what the recipient's own system calls the registration that it is about. */
    void forgetReference(UUID id);

    /** By id, ascending. */
    List<Notification> list(Selection selection, @Nullable UUID after, int limit);

    /** Only what occurs is in it. */
    Map<Status, Long> countByStatus();

    /** Only what occurs is in it. */
    List<Tally> tally(String forum);

    /** Null: any. */
    record Selection(String forum, @Nullable Kind kind, @Nullable Status status) {}

    record Tally(Kind kind, String language, Status status, long count) {}
}
