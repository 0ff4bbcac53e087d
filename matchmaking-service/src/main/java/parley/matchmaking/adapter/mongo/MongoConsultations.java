package parley.matchmaking.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import parley.matchmaking.adapter.mongo.ConsultationContent.Changed;
import parley.matchmaking.adapter.mongo.ConsultationParts.PartReplacedException;
import parley.matchmaking.application.Change;
import parley.matchmaking.application.Consultations;
import parley.matchmaking.application.SchedulingProgress;
import parley.matchmaking.application.Versioned;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.ConsultationEvent;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.Stored;

/**
 * See {@link ConsultationDocument}. What is large of it is in {@link ConsultationParts}, and
 * written before the consultation names it.
 */
final class MongoConsultations
        extends StoredAggregates<ForumId, Consultation, ConsultationEvent, ConsultationDocument>
        implements Consultations {

    static final String COLLECTION = "consultations";

    /** A part is replaced once in minutes; beyond it something else is wrong. */
    private static final int ATTEMPTS = 10;

    private static final Set<String> HELD = Set.of(WholeConsultations.HELD);

    /** All but a few numbers. */
    private static final Set<String> CONTENT =
            Set.of("setUp", "scheduling", "timetable", "departures");

    private static final int MOST_KEPT = 16;

    private final MongoOperations mongo;
    private final ConsultationContent content;
    private final LastUsed<Kept> kept = new LastUsed<>(MOST_KEPT);

    MongoConsultations(
            AggregateCollection<ConsultationDocument, ConsultationEvent> collection,
            MongoOperations mongo,
            ConsultationParts parts) {
        super(collection);
        this.mongo = mongo;
        this.content = new ConsultationContent(parts, new WholeConsultations(mongo, COLLECTION));
    }

    /** A consultation as it is in this version. */
    private record Kept(long version, ConsultationDocument document, Consultation consultation) {

        boolean isOf(Stored<ConsultationDocument> stored) {
            return version == stored.version();
        }
    }

    /** What is known of a scheduling without what it is about. */
    private record GlanceDocument(String id, SchedulingDocument scheduling, boolean ahead) {}

    private record IdDocument(String id) {}

    @Override
    public Optional<Versioned<Consultation>> find(ForumId id) {
        return whileReplaced(() -> super.find(id));
    }

    @Override
    public Change<Consultation> change(
            ForumId id,
            Function<Versioned<Consultation>, Decision<Consultation, ConsultationEvent>> decide) {
        return whileReplaced(() -> super.change(id, decide));
    }

    /** Of what this process has read or written last, only whether it is still so. */
    @Override
    Optional<Stored<ConsultationDocument>> stored(String id) {
        Optional<Kept> last = kept.find(id);
        if (last.isEmpty()) {
            return collection.findWithout(HELD, id);
        }
        Optional<Stored<ConsultationDocument>> now = collection.findWithout(CONTENT, id);
        return now.filter(last.get()::isOf)
                .map(same -> same.with(last.get().document()))
                .or(() -> now.isEmpty() ? now : collection.findWithout(HELD, id));
    }

    @Override
    boolean update(
            Stored<ConsultationDocument> stored,
            Consultation before,
            Consultation after,
            List<ConsultationEvent> events) {
        Changed changed = content.changed(stored, before, after);
        boolean won =
                collection.updateBut(
                        changed.same(), changed.appended(), stored, changed.document(), events);
        if (won) {
            kept.keep(stored.id(), new Kept(stored.version() + 1, changed.document(), after));
        }
        content.tidy(stored, changed.document(), won);
        return won;
    }

    @Override
    public Optional<SchedulingProgress> progress(ForumId forum, SchedulingId id) {
        return glances(
                        where("_id")
                                .is(forum.value())
                                .and("scheduling.scheduling")
                                .is(id.toString()))
                .stream()
                .map(one -> one.scheduling().toProgress(one.ahead()))
                .findFirst();
    }

    @Override
    public List<BeingScheduled> beingScheduled() {
        return glances(where("scheduling.status").is(SchedulingDocument.Status.RUNNING.name()))
                .stream()
                .map(
                        one ->
                                new BeingScheduled(
                                        new ForumId(one.id()),
                                        one.scheduling().id(),
                                        one.scheduling().readLease()))
                .toList();
    }

    @Override
    public List<ForumId> ahead() {
        Query ahead = query(where("ahead").is(true));
        ahead.fields().include("_id");
        return mongo.find(ahead, IdDocument.class, COLLECTION).stream()
                .map(one -> new ForumId(one.id()))
                .toList();
    }

    @Override
    ForumId idOf(Consultation consultation) {
        return consultation.forum();
    }

    @Override
    String forumOf(Consultation consultation) {
        return consultation.forum().value();
    }

    @Override
    ConsultationDocument write(Consultation created) {
        return content.created(created);
    }

    @Override
    Consultation read(Stored<ConsultationDocument> stored) {
        return kept.find(stored.id())
                .filter(last -> last.isOf(stored))
                .map(Kept::consultation)
                .orElseGet(() -> keep(stored));
    }

    private Consultation keep(Stored<ConsultationDocument> stored) {
        Consultation read = content.read(stored);
        kept.keep(stored.id(), new Kept(stored.version(), stored.document(), read));
        return read;
    }

    private List<GlanceDocument> glances(Criteria which) {
        Query query = query(which);
        query.fields()
                .include(
                        "ahead",
                        "scheduling.scheduling",
                        "scheduling.status",
                        "scheduling.progress",
                        "scheduling.lease",
                        "scheduling.failure");
        return mongo.find(query, GlanceDocument.class, COLLECTION);
    }

    /** A part that was replaced after the consultation was read is named no longer. */
    private static <R> R whileReplaced(Supplier<R> attempt) {
        for (int attempts = 1; ; attempts++) {
            try {
                return attempt.get();
            } catch (PartReplacedException replaced) {
                if (attempts == ATTEMPTS) {
                    throw replaced;
                }
            }
        }
    }
}
