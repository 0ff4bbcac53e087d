package parley.platform.deadletter;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.AggregateCollections;
import parley.platform.aggregate.Stored;
import parley.platform.event.OutgoingEvent;

/**
 * Keeps dead letters as aggregates, so that each is stored and published by one write.
 *
 * <p>Rule 13 of the backbone (redrive, one document per parked record) belongs to a later issue:
 * until then the dead event and those behind it stay in the inbox's document, see {@code
 * parley.platform.inbox}.
 */
final class StoredDeadLetters implements DeadLetters {

    private static final Logger log = LoggerFactory.getLogger(StoredDeadLetters.class);

    private final AggregateCollection<DeadLetterDocument, EventDeadLettered> letters;
    private final Clock clock;
    private final MeterRegistry meters;

    StoredDeadLetters(
            AggregateCollections collections, String owner, Clock clock, MeterRegistry meters) {
        this.letters =
                collections.of(
                        "dead_letters",
                        DeadLetterDocument.class,
                        event ->
                                new OutgoingEvent(
                                        owner + ".dead-letters", EventDeadLettered.TYPE, event));
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * Outcomes: inserted; already there and open, nothing changes; there and resolved, opened again
     * with a new event.
     */
    @Override
    public void add(DeadLetter letter) {
        List<EventDeadLettered> event = List.of(EventDeadLettered.of(letter));
        DeadLetterDocument document = DeadLetterDocument.open(letter);
        if (letters.insert(letter.id(), null, document, event)) {
            tell(letter);
            return;
        }
        Optional<Stored<DeadLetterDocument>> stored = letters.find(letter.id());
        if (stored.isPresent()
                && stored.get().document().resolved() != null
                && letters.update(stored.get(), document, event)) {
            tell(letter);
        }
    }

    @Override
    public void resolve(String id) {
        letters.find(id)
                .filter(stored -> stored.document().resolved() == null)
                .ifPresent(
                        stored ->
                                letters.update(
                                        stored,
                                        stored.document().resolvedAt(clock.instant()),
                                        List.of()));
    }

    @Override
    public long count() {
        return letters.count(open());
    }

    @Override
    public List<DeadLetter> newest(int limit) {
        return letters.find(open().with(Sort.by(Sort.Direction.DESC, "at")).limit(limit)).stream()
                .map(stored -> stored.document().letter(stored.id()))
                .toList();
    }

    private static Query open() {
        return Query.query(Criteria.where("resolved").is(null));
    }

    private void tell(DeadLetter letter) {
        meters.counter(
                        "parley.dead.letters",
                        "topic",
                        letter.topic(),
                        "reason",
                        letter.reason().name())
                .increment();
        log.atError()
                .addKeyValue("reason", letter.reason())
                .addKeyValue("topic", letter.topic())
                .addKeyValue("partition", letter.partition())
                .addKeyValue("offset", letter.offset())
                .addKeyValue("aggregate", letter.subject())
                .addKeyValue("sequence", letter.sequence())
                .addKeyValue("eventId", letter.eventId())
                .addKeyValue("eventType", letter.eventType())
                .addKeyValue("correlationId", letter.correlation())
                .addKeyValue("detail", letter.detail())
                .log("An event became a dead letter");
    }
}
