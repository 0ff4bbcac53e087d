package parley.matchmaking.adapter.mongo;

import static java.util.Objects.requireNonNull;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import parley.matchmaking.adapter.mongo.ConsultationParts.PartReplacedException;
import parley.matchmaking.application.Change;
import parley.matchmaking.application.Consultations;
import parley.matchmaking.application.SchedulingProgress;
import parley.matchmaking.application.Versioned;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.ConsultationEvent;
import parley.matchmaking.domain.consultation.Scheduling;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.consultation.SchedulingInput;
import parley.matchmaking.domain.consultation.Timetable;
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

    private final MongoOperations mongo;
    private final ConsultationParts parts;
    private final WholeConsultations whole;

    MongoConsultations(
            AggregateCollection<ConsultationDocument, ConsultationEvent> collection,
            MongoOperations mongo,
            ConsultationParts parts) {
        super(collection);
        this.mongo = mongo;
        this.parts = parts;
        this.whole = new WholeConsultations(mongo, COLLECTION);
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

    @Override
    Optional<Stored<ConsultationDocument>> stored(String id) {
        return collection.findWithout(HELD, id);
    }

    @Override
    boolean update(
            Stored<ConsultationDocument> stored,
            Consultation before,
            Consultation after,
            List<ConsultationEvent> events) {
        ConsultationDocument read = stored.document();
        ConsultationDocument changed =
                written(
                        after,
                        rows(read.rows(), before, after, stored.version()),
                        ordered(read.ordered(), before, after, stored.version()));
        boolean won = collection.updateBut(read.unchangedIn(changed), stored, changed, events);
        if (!won) {
            Set<String> inserted = new HashSet<>(changed.parts());
            inserted.removeAll(read.parts());
            parts.remove(inserted);
        } else if (!changed.parts().equals(read.parts())) {
            parts.removeOthers(stored.id(), stored.version(), changed.parts());
        }
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

    /** As new. */
    @Override
    ConsultationDocument write(Consultation created) {
        return written(created, rows(null, null, created, 0), ordered(null, null, created, 0));
    }

    @Override
    Consultation read(Stored<ConsultationDocument> stored) {
        ConsultationDocument document = stored.document();
        return new Consultation(
                new ForumId(requireNonNull(stored.forum())),
                document.setUp().toSetUp(),
                document.scheduling() == null
                        ? null
                        : document.scheduling().toScheduling(() -> input(stored)),
                document.timetable() == null ? null : timetable(stored),
                document.departures().toDepartures(),
                document.basis(),
                document.revision(),
                document.applied());
    }

    private Timetable timetable(Stored<ConsultationDocument> stored) {
        String rows = stored.document().rows();
        return rows == null ? whole.timetable(stored.id()) : parts.timetable(rows);
    }

    private SchedulingInput input(Stored<ConsultationDocument> stored) {
        String ordered = stored.document().ordered();
        return ordered == null ? whole.input(stored.id()) : parts.input(ordered);
    }

    /** Where the timetable's rows are, put there if need be. */
    private @Nullable String rows(
            @Nullable String read,
            @Nullable Consultation before,
            Consultation after,
            long version) {
        Timetable timetable = after.timetable();
        if (timetable == null
                || read != null && before != null && timetable.equals(before.timetable())) {
            return timetable == null ? null : read;
        }
        return parts.insert(after.forum().value(), version, timetable);
    }

    /** Where the running scheduling's input is, put there if need be. */
    private @Nullable String ordered(
            @Nullable String read,
            @Nullable Consultation before,
            Consultation after,
            long version) {
        if (!(after.scheduling() instanceof Scheduling.Running running)) {
            return null;
        }
        return read != null
                        && before != null
                        && before.scheduling() instanceof Scheduling.Running was
                        && was.ordered().equals(running.ordered())
                ? read
                : parts.insert(after.forum().value(), version, running.ordered());
    }

    private static ConsultationDocument written(
            Consultation consultation, @Nullable String rows, @Nullable String ordered) {
        Scheduling scheduling = consultation.scheduling();
        Timetable timetable = consultation.timetable();
        return new ConsultationDocument(
                SetUpDocument.of(consultation.setUp()),
                scheduling == null ? null : SchedulingDocument.of(scheduling, ordered),
                timetable == null ? null : PublishedDocument.of(timetable, requireNonNull(rows)),
                DeparturesDocument.of(consultation.departures()),
                consultation.basis(),
                consultation.revision(),
                consultation.applied(),
                consultation.isAhead());
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
        for (int left = ATTEMPTS; left > 1; left--) {
            try {
                return attempt.get();
            } catch (PartReplacedException replaced) {
                continue;
            }
        }
        return attempt.get();
    }
}
