package parley.matchmaking.adapter.mongo;

import static java.util.Objects.requireNonNull;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import parley.matchmaking.application.Consultations;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.ConsultationEvent;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.Stored;

/** See {@link ConsultationDocument}. */
final class MongoConsultations
        extends StoredAggregates<ForumId, Consultation, ConsultationEvent, ConsultationDocument>
        implements Consultations {

    MongoConsultations(AggregateCollection<ConsultationDocument, ConsultationEvent> collection) {
        super(collection);
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
                TimetableDocument.of(consultation.timetable()),
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
                document.timetable() == null ? null : document.timetable().toTimetable(),
                document.departures().toDepartures(),
                document.basis(),
                document.revision(),
                document.applied());
    }
}
