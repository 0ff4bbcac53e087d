package parley.platform.inbox;

import java.time.Clock;
import parley.platform.deadletter.DeadLetter;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.deadletter.DeadLetters;
import parley.platform.event.EventEnvelope;
import parley.platform.event.EventReading;
import parley.platform.event.KafkaEvents;
import parley.platform.ids.Ids;
import parley.platform.inbox.InboxStore.First;
import parley.platform.topic.Topics;

/**
 * Takes records of Parley's own topics: recorded first, then worked off in the same thread where
 * nobody else is at it. When recording fails the exception leaves, and the binding delivers again.
 *
 * <p>A tombstone changes nothing yet: erasing what it stands for (rules 13 and 19 of the backbone)
 * belongs to a later issue.
 */
final class Inbox {

    private final InboxStore store;
    private final InboxWorker worker;
    private final DeadLetters deadLetters;
    private final Topics topics;
    private final FirstSequences firsts;
    private final Clock clock;
    private final InboxMetrics metrics;

    Inbox(
            InboxStore store,
            InboxWorker worker,
            DeadLetters deadLetters,
            Topics topics,
            FirstSequences firsts,
            Clock clock,
            InboxMetrics metrics) {
        this.store = store;
        this.worker = worker;
        this.deadLetters = deadLetters;
        this.topics = topics;
        this.firsts = firsts;
        this.clock = clock;
        this.metrics = metrics;
    }

    void take(Delivery delivery) {
        if (delivery.value().isEmpty()) {
            metrics.tombstone(delivery.topic());
            return;
        }
        EventReading reading =
                KafkaEvents.read(delivery.headers(), delivery.value().get(), delivery.time());
        switch (reading) {
            case EventReading.Event(var envelope, var data) when belongs(envelope) ->
                    take(delivery, envelope, data);
            case EventReading.Event(var envelope, var _) ->
                    discard(
                            delivery,
                            new EventReading.NotAnEvent(
                                    "Without subject or sequence",
                                    envelope.id(),
                                    envelope.source(),
                                    envelope.subject(),
                                    envelope.type(),
                                    envelope.correlation()));
            case EventReading.NotAnEvent not -> discard(delivery, not);
        }
    }

    private static boolean belongs(EventEnvelope envelope) {
        return envelope.sequence() > 0 && !envelope.subject().isEmpty();
    }

    private void take(Delivery delivery, EventEnvelope envelope, String data) {
        InboxKey key = new InboxKey(delivery.topic(), envelope.subject());
        InboxEvent event =
                new InboxEvent(
                        envelope, data, delivery.partition(), delivery.offset(), clock.instant());
        Recording recording = record(key, event);
        metrics.recorded(delivery.topic(), recording);
        switch (recording) {
            case Recording.Leased(var work, var superseded) -> {
                if (superseded != null) {
                    deadLetters.resolve(superseded);
                }
                worker.work(work);
            }
            case Recording.Queued(), Recording.Old(), Recording.Parked() -> {}
        }
    }

    private Recording record(InboxKey key, InboxEvent event) {
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
                        DeadLetterReason.MALFORMED,
                        not.detail(),
                        delivery.topic(),
                        delivery.partition(),
                        delivery.offset(),
                        not.subject(),
                        0,
                        not.id(),
                        not.type(),
                        not.correlation(),
                        clock.instant()));
    }
}
