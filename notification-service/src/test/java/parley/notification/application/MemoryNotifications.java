package parley.notification.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.notification.domain.Delivery;
import parley.notification.domain.Matter;
import parley.notification.domain.Notification;
import parley.notification.domain.Notification.Change;
import parley.notification.domain.NotificationEvent;
import parley.notification.domain.Status;

/** Keeps the events too, in order. */
final class MemoryNotifications implements Notifications {

    /** By id as text, as the store sorts them. */
    private final Map<String, Notification> byId = new TreeMap<>();

    private final List<NotificationEvent> events = new ArrayList<>();

    @Override
    public synchronized boolean add(Change queued) {
        Notification notification = queued.notification();
        if (byId.putIfAbsent(notification.id().toString(), notification) != null) {
            return false;
        }
        events.addAll(queued.events());
        return true;
    }

    @Override
    public synchronized Optional<Notification> find(UUID id) {
        return Optional.ofNullable(byId.get(id.toString()));
    }

    @Override
    public synchronized Optional<Notification> move(Notification read, Delivery next) {
        return find(read.id())
                .filter(stored -> stored.delivery().equals(read.delivery()))
                .map(
                        stored -> {
                            Change change = stored.with(next);
                            byId.put(stored.id().toString(), change.notification());
                            events.addAll(change.events());
                            return change.notification();
                        });
    }

    @Override
    public List<Notification> due(Instant now, int limit) {
        return found(
                        mail ->
                                switch (mail.delivery()) {
                                    case Delivery.Queued _, Delivery.Sending _ -> true;
                                    case Delivery.Deferred deferred ->
                                            !deferred.until().isAfter(now);
                                    case Delivery.Sent _,
                                            Delivery.Bounced _,
                                            Delivery.Failed _,
                                            Delivery.Unknown _,
                                            Delivery.Suppressed _ ->
                                            false;
                                })
                .stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<Notification> about(String aggregate, String recipient) {
        return found(
                mail ->
                        mail.matter().about().equals(aggregate)
                                && mail.recipient().equals(recipient));
    }

    @Override
    public List<Notification> to(String recipient) {
        return found(mail -> mail.recipient().equals(recipient));
    }

    @Override
    public synchronized void forgetReference(UUID id) {
        byId.computeIfPresent(
                id.toString(),
                (key, mail) ->
                        mail.matter() instanceof Matter.RegistrationConfirmed matter
                                ? new Notification(
                                        mail.id(),
                                        mail.forum(),
                                        new Matter.RegistrationConfirmed(
                                                matter.registrationId(), matter.role(), null),
                                        mail.recipient(),
                                        mail.language(),
                                        mail.messageId(),
                                        mail.cause(),
                                        mail.queuedAt(),
                                        mail.delivery())
                                : mail);
    }

    @Override
    public List<Notification> list(Selection selection, @Nullable UUID after, int limit) {
        return found(
                        mail ->
                                mail.forum().equals(selection.forum())
                                        && fits(selection.kind(), mail.kind())
                                        && fits(selection.status(), mail.status())
                                        && (after == null
                                                || mail.id().toString().compareTo(after.toString())
                                                        > 0))
                .stream()
                .limit(limit)
                .toList();
    }

    @Override
    public Map<Status, Long> countByStatus() {
        return found(mail -> true).stream()
                .collect(Collectors.groupingBy(Notification::status, Collectors.counting()));
    }

    @Override
    public List<Tally> tally(String forum) {
        return found(mail -> mail.forum().equals(forum)).stream()
                .collect(
                        Collectors.groupingBy(
                                mail -> new Tally(mail.kind(), mail.language(), mail.status(), 0),
                                Collectors.counting()))
                .entrySet()
                .stream()
                .map(
                        entry ->
                                new Tally(
                                        entry.getKey().kind(),
                                        entry.getKey().language(),
                                        entry.getKey().status(),
                                        entry.getValue()))
                .toList();
    }

    synchronized List<NotificationEvent> events() {
        return List.copyOf(events);
    }

    List<Notification> all() {
        return found(mail -> true);
    }

    private synchronized List<Notification> found(Predicate<Notification> wanted) {
        return byId.values().stream().filter(wanted).toList();
    }

    private static <T> boolean fits(@Nullable T wanted, T actual) {
        return wanted == null || wanted.equals(actual);
    }
}
