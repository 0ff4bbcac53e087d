package parley.matchmaking.application;

import java.util.List;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.ConsultationEvent;
import parley.matchmaking.domain.consultation.Scheduling;
import parley.matchmaking.domain.forum.ForumId;

/** For tests. */
public final class InMemoryConsultations
        extends InMemoryAggregates<ForumId, Consultation, ConsultationEvent>
        implements Consultations {

    public InMemoryConsultations() {
        super(Consultation::forum);
    }

    @Override
    public List<Consultation> beingScheduled() {
        return all().filter(one -> one.scheduling() instanceof Scheduling.Running).toList();
    }

    @Override
    public List<ForumId> ahead() {
        return all().filter(Consultation::isAhead).map(Consultation::forum).toList();
    }
}
