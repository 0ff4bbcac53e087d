package parley.platform.deadletter;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.AggregateCollections;
import parley.platform.aggregate.Stored;
import parley.platform.event.OutgoingEvent;

/** Keeps dead letters as aggregates, so that each is stored and published by one write. */
final class StoredDeadLetters implements DeadLetters {

    private static final String AT = "at";
    private static final String TOO_LARGE = "The record is too large to be kept.";

    private final AggregateCollection<DeadLetterDocument, DeadLetterEvent> letters;
    private final Clock clock;
    private final DeadLetterLog log;
    private final DeadLetterSettings settings;

    StoredDeadLetters(
            AggregateCollections collections,
            String owner,
            Clock clock,
            DeadLetterLog log,
            DeadLetterSettings settings) {
        this.letters =
                collections.of(
                        "dead_letters",
                        DeadLetterDocument.class,
                        event -> new OutgoingEvent(owner + ".dead-letters", event.type(), event));
        this.clock = clock;
        this.log = log;
        this.settings = settings;
    }

    /**
     * Outcomes: inserted; there and open, a new last failure and no event; there and resolved,
     * opened again with a new event; a lost race starts over.
     */
    @Override
    public void add(DeadLetter letter, @Nullable RawRecord raw) {
        boolean tooLarge = raw != null && raw.size() > settings.largestRecord().toBytes();
        DeadLetter bounded =
                new DeadLetter(
                        letter.id(),
                        letter.origin().withKeyOfAtMost(settings.longestKey()),
                        tooLarge ? letter.failure().adding(TOO_LARGE) : letter.failure(),
                        letter.at());
        store(bounded, tooLarge ? null : raw);
    }

    private void store(DeadLetter letter, @Nullable RawRecord raw) {
        List<DeadLetterEvent> event = List.of(DeadLetterEvent.DeadLettered.of(letter));
        while (!letters.insert(letter.id(), null, DeadLetterDocument.open(letter, raw), event)) {
            Optional<Stored<DeadLetterDocument>> stored = letters.find(letter.id());
            if (stored.isEmpty()) {
                continue;
            }
            DeadLetterDocument before = stored.get().document();
            boolean open = before.resolution() == null;
            if (letters.update(
                    stored.get(), before.failedAgain(letter, raw), open ? List.of() : event)) {
                if (!open) {
                    log.dead(letter);
                }
                return;
            }
        }
        log.dead(letter);
    }

    @Override
    public void resolve(String id, Resolution.Kind kind, @Nullable String redrive) {
        Instant now = clock.instant();
        while (true) {
            Optional<Stored<DeadLetterDocument>> open = open(id);
            if (open.isEmpty()) {
                return;
            }
            if (letters.update(
                    open.get(),
                    open.get().document().resolved(new Resolution(kind, redrive, now)),
                    List.of(new DeadLetterEvent.Resolved(id, kind, redrive, now)))) {
                log.resolved(open.get().document().kept(id), kind);
                return;
            }
        }
    }

    @Override
    public boolean redriven(String id, String redrive) {
        while (true) {
            Optional<Stored<DeadLetterDocument>> open = open(id);
            if (open.isEmpty()) {
                return false;
            }
            DeadLetterDocument document = open.get().document();
            if (redrive.equals(document.lastRedrive())
                    || letters.update(open.get(), document.redriven(redrive), List.of())) {
                return true;
            }
        }
    }

    @Override
    public Optional<KeptDeadLetter> find(String id) {
        return letters.find(id).map(StoredDeadLetters::kept);
    }

    @Override
    public long count(DeadLetterFilter filter) {
        return letters.count(query(filter, null));
    }

    @Override
    public List<KeptDeadLetter> newest(DeadLetterFilter filter, @Nullable String after, int limit) {
        Criteria page =
                after == null ? null : letters.find(after).map(this::olderThan).orElse(null);
        return list(
                query(filter, page)
                        .with(Sort.by(Direction.DESC, AT).and(Sort.by(Direction.DESC, "_id")))
                        .limit(limit));
    }

    @Override
    public List<KeptDeadLetter> byId(DeadLetterFilter filter, @Nullable String after, int limit) {
        Criteria page = after == null ? null : where("_id").gt(after);
        return list(query(filter, page).with(Sort.by("_id")).limit(limit));
    }

    private Criteria olderThan(Stored<DeadLetterDocument> last) {
        Instant at = last.document().at();
        return new Criteria()
                .orOperator(
                        where(AT).lt(at),
                        new Criteria().andOperator(where(AT).is(at), where("_id").lt(last.id())));
    }

    private Optional<Stored<DeadLetterDocument>> open(String id) {
        return letters.find(id).filter(stored -> stored.document().resolution() == null);
    }

    private List<KeptDeadLetter> list(Query query) {
        return letters.find(query).stream().map(StoredDeadLetters::kept).toList();
    }

    private static KeptDeadLetter kept(Stored<DeadLetterDocument> stored) {
        return stored.document().kept(stored.id());
    }

    private static Query query(DeadLetterFilter filter, @Nullable Criteria page) {
        List<Criteria> all = new ArrayList<>();
        all.add(where("resolution").is(null));
        if (!filter.ids().isEmpty()) {
            all.add(where("_id").in(filter.ids()));
        }
        add(all, "failure.reason", filter.reason());
        add(all, "origin.topic", filter.topic());
        add(all, "origin.subject", filter.subject());
        if (filter.since() != null) {
            all.add(where(AT).gte(filter.since()));
        }
        if (filter.until() != null) {
            all.add(where(AT).lte(filter.until()));
        }
        if (page != null) {
            all.add(page);
        }
        return Query.query(new Criteria().andOperator(all));
    }

    private static void add(List<Criteria> all, String field, @Nullable Object value) {
        if (value != null) {
            all.add(where(field).is(value));
        }
    }
}
