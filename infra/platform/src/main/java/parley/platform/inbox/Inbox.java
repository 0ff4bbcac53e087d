package parley.platform.inbox;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.platform.deadletter.DeadLetter;
import parley.platform.deadletter.DeadLetterFilter;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.deadletter.DeadLetters;
import parley.platform.deadletter.Failure;
import parley.platform.deadletter.KeptDeadLetter;
import parley.platform.deadletter.Origin;
import parley.platform.deadletter.Resolution;
import parley.platform.event.EventEnvelope;
import parley.platform.event.EventReading;
import parley.platform.event.KafkaEvents;
import parley.platform.ids.Ids;
import parley.platform.inbox.InboxStore.Erasure;
import parley.platform.inbox.InboxStore.First;
import parley.platform.topic.Topics;

/**
 * Takes records of Parley's own topics: recorded first, then worked off in the same thread where
 * nobody else is at it. What no reaction takes is only counted, in one write. When recording fails,
 * or its key has no room for it, the exception leaves, and the binding delivers again: the
 * partition waits, and nothing is lost.
 *
 * <p>A tombstone on a compacted topic discards what is parked or dead for its key (rule 13 of the
 * backbone). The owner's has a place in the order and is worked off like an event; somebody else's
 * has none, and erases nothing but the inbox. Elsewhere it means nothing and is counted.
 */
final class Inbox {

    private static final int PAGE = 100;

    private final InboxStore store;
    private final InboxWorker worker;
    private final DeadLetters deadLetters;
    private final Topics topics;
    private final FirstSequences firsts;
    private final Clock clock;
    private final InboxMetrics metrics;
    private final KafkaEvents kafka;

    Inbox(
            InboxStore store,
            InboxWorker worker,
            DeadLetters deadLetters,
            Topics topics,
            FirstSequences firsts,
            Clock clock,
            InboxMetrics metrics,
            KafkaEvents kafka) {
        this.store = store;
        this.worker = worker;
        this.deadLetters = deadLetters;
        this.topics = topics;
        this.firsts = firsts;
        this.clock = clock;
        this.metrics = metrics;
        this.kafka = kafka;
    }

    /**
     * Takes a record.
     *
     * @return false when it is not an event and became a dead letter, with the record as it came
     */
    boolean take(Delivery delivery) {
        if (delivery.value().isEmpty()) {
            metrics.tombstone(delivery.topic());
            if (topics.compacted(delivery.topic())) {
                erase(delivery);
            }
            return true;
        }
        return switch (read(delivery)) {
            case EventReading.Event(var envelope, var data) when belongs(envelope) -> {
                take(delivery, envelope, data);
                yield true;
            }
            case EventReading.Event(var envelope, var _) -> {
                discard(
                        delivery,
                        new EventReading.NotAnEvent(
                                "Without subject or sequence",
                                envelope.id(),
                                envelope.source(),
                                envelope.subject(),
                                envelope.type(),
                                envelope.correlation()));
                yield false;
            }
            case EventReading.NotAnEvent not -> {
                discard(delivery, not);
                yield false;
            }
        };
    }

    private EventReading read(Delivery delivery) {
        byte[] value = delivery.value().orElse(new byte[0]);
        return kafka.read(delivery.headers(), value, delivery.time());
    }

    private void erase(Delivery delivery) {
        if (read(delivery) instanceof EventReading.Event(var envelope, var _)
                && belongs(envelope)) {
            InboxKey key = new InboxKey(delivery.topic(), envelope.subject());
            Erasure erasure =
                    store.recordErasure(
                            key, event(delivery, envelope, null), worker.lease(), worker.now());
            resolve(erasure.deadLetters());
            resolveAllAbout(key);
            erasure.work().ifPresent(worker::work);
        } else {
            delivery.keyText()
                    .map(key -> new InboxKey(delivery.topic(), key))
                    .map(store::erase)
                    .ifPresent(this::resolve);
        }
    }

    private void resolve(List<String> erased) {
        erased.forEach(id -> deadLetters.resolve(id, Resolution.Kind.ERASED, null));
    }

    /** Also of records that never came into the inbox, which are kept as they came. */
    private void resolveAllAbout(InboxKey key) {
        DeadLetterFilter about =
                new DeadLetterFilter(List.of(), null, key.topic(), key.subject(), null, null);
        List<KeptDeadLetter> open = deadLetters.byId(about, null, PAGE);
        while (!open.isEmpty()) {
            List<String> ids = open.stream().map(letter -> letter.letter().id()).toList();
            resolve(ids);
            open = deadLetters.byId(about, ids.getLast(), PAGE);
        }
    }

    private static boolean belongs(EventEnvelope envelope) {
        return envelope.sequence() > 0 && !envelope.subject().isEmpty();
    }

    private void take(Delivery delivery, EventEnvelope envelope, String data) {
        InboxKey key = new InboxKey(delivery.topic(), envelope.subject());
        InboxEvent event = event(delivery, envelope, data);
        Recording recording = record(key, event);
        metrics.recorded(delivery.topic(), recording);
        switch (recording) {
            case Recording.Leased(var work, var superseded) -> {
                if (superseded != null) {
                    deadLetters.resolve(superseded, Resolution.Kind.SUPERSEDED, null);
                }
                worker.work(work);
            }
            case Recording.Passed() -> worker.countIgnored(envelope.type());
            case Recording.Full() -> throw new InboxFullException(key);
            case Recording.Queued(), Recording.Old(), Recording.Parked() -> {}
        }
    }

    private InboxEvent event(Delivery delivery, EventEnvelope envelope, @Nullable String data) {
        return new InboxEvent(
                envelope, data, delivery.partition(), delivery.offset(), clock.instant());
    }

    private Recording record(InboxKey key, InboxEvent event) {
        if (worker.ignores(event.envelope().type()) && store.pass(key, event.sequence())) {
            return new Recording.Passed();
        }
        long now = worker.now();
        if (topics.compacted(key.topic())) {
            return store.recordNewest(key, event, worker.lease(), now);
        }
        First first = firsts.of(key.topic(), event.partition());
        return store.record(key, event, first, worker.lease(), now);
    }

    /** The next event of the same key, if this was one, is parked as behind a gap. */
    private void discard(Delivery delivery, EventReading.NotAnEvent not) {
        metrics.malformed(delivery.topic());
        deadLetters.add(
                new DeadLetter(
                        Ids.derived("record", delivery.place()).toString(),
                        new Origin(
                                delivery.topic(),
                                delivery.partition(),
                                delivery.offset(),
                                delivery.keyText().orElse(null),
                                not.subject(),
                                0,
                                not.id(),
                                not.type(),
                                not.correlation()),
                        Failure.of(DeadLetterReason.MALFORMED, "cloudevent", null, not.detail()),
                        clock.instant()),
                delivery.raw());
    }
}
