package parley.matchmaking.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.ConsultationEvent;
import parley.matchmaking.domain.consultation.Scheduling;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.forum.ForumId;

/** For tests. */
public final class InMemoryConsultations
        extends InMemoryAggregates<ForumId, Consultation, ConsultationEvent>
        implements Consultations {

    public InMemoryConsultations() {
        super(Consultation::forum);
    }

    @Override
    public Optional<SchedulingProgress> progress(ForumId forum, SchedulingId id) {
        return find(forum).flatMap(current -> SchedulingProgress.of(current.value(), id));
    }

    @Override
    public List<BeingScheduled> beingScheduled() {
        return all().flatMap(
                        one ->
                                one.scheduling() instanceof Scheduling.Running running
                                        ? Stream.of(
                                                new BeingScheduled(
                                                        one.forum(), running.id(), running.lease()))
                                        : Stream.empty())
                .toList();
    }

    @Override
    public List<ForumId> ahead() {
        return all().filter(Consultation::isAhead).map(Consultation::forum).toList();
    }
}
