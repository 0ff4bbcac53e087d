package parley.matchmaking.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.ConsultationEvent;
import parley.matchmaking.domain.consultation.Lease;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.forum.ForumId;

/** At most one consultation per forum. */
public interface Consultations extends Aggregates<ForumId, Consultation, ConsultationEvent> {

    /**
     * How far a scheduling has come; reads nothing else of the consultation.
     *
     * @return empty if it is not the forum's latest one
     */
    Optional<SchedulingProgress> progress(ForumId forum, SchedulingId id);

    /** The schedulings that run, whoever computes them; reads nothing else. */
    List<BeingScheduled> beingScheduled();

    /** Those of which single meetings may still have to follow a change. */
    List<ForumId> ahead();

    /**
     * A scheduling that runs.
     *
     * @param lease null until a process has begun to compute
     */
    record BeingScheduled(ForumId forum, SchedulingId id, @Nullable Lease lease) {}
}
