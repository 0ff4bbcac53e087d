package parley.matchmaking.adapter.mongo;

import static java.util.Objects.requireNonNull;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.matchmaking.application.Consultations;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.ConsultationEvent;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.Stored;

/**
 * See {@link ConsultationDocument}. A published timetable is large and stays as it is, so it is
 * read once by each process, and written once.
 */
final class MongoConsultations
        extends StoredAggregates<ForumId, Consultation, ConsultationEvent, ConsultationDocument>
        implements Consultations {

    private static final Set<String> ROWS = Set.of("timetable.placements", "timetable.unplaced");

    private final KeptTimetables kept = new KeptTimetables();

    MongoConsultations(AggregateCollection<ConsultationDocument, ConsultationEvent> collection) {
        super(collection);
    }

    @Override
    Optional<Stored<ConsultationDocument>> stored(String id) {
        Optional<Stored<ConsultationDocument>> marked = collection.findWithout(ROWS, id);
        if (marked.isEmpty() || marked.get().document().timetable() == null) {
            return marked;
        }
        ConsultationDocument document = marked.get().document();
        return kept.like(id, requireNonNull(document.timetable()))
                .map(timetable -> marked.get().with(document.with(timetable)))
                .or(() -> collection.find(id));
    }

    @Override
    Set<String> same(ConsultationDocument before, ConsultationDocument after) {
        return before.timetable() != null
                        && after.timetable() != null
                        && KeptTimetables.areOne(before.timetable(), after.timetable())
                ? Set.of("timetable")
                : Set.of();
    }

    @Override
    public List<Consultation> beingScheduled() {
        String running = SchedulingDocument.Status.RUNNING.name();
        return collection.find(query(where("scheduling.status").is(running))).stream()
                .map(this::read)
                .toList();
    }

    @Override
    public List<ForumId> ahead() {
        return collection.find(query(where("ahead").is(true))).stream()
                .map(stored -> new ForumId(stored.id()))
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
    ConsultationDocument write(Consultation consultation) {
        return new ConsultationDocument(
                SetUpDocument.of(consultation.setUp()),
                SchedulingDocument.of(consultation.scheduling()),
                kept.write(consultation.forum().value(), consultation.timetable()),
                DeparturesDocument.of(consultation.departures()),
                consultation.basis(),
                consultation.revision(),
                consultation.applied(),
                consultation.isAhead());
    }

    @Override
    Consultation read(Stored<ConsultationDocument> stored) {
        ConsultationDocument document = stored.document();
        return new Consultation(
                new ForumId(requireNonNull(stored.forum())),
                document.setUp().toSetUp(),
                document.scheduling() == null ? null : document.scheduling().toScheduling(),
                kept.read(stored.id(), document.timetable()),
                document.departures().toDepartures(),
                document.basis(),
                document.revision(),
                document.applied());
    }
}
