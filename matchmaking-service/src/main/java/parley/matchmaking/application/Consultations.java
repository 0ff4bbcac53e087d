package parley.matchmaking.application;

import java.util.List;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.ConsultationEvent;
import parley.matchmaking.domain.forum.ForumId;

/** At most one consultation per forum. */
public interface Consultations extends Aggregates<ForumId, Consultation, ConsultationEvent> {

    /** Those whose scheduling runs, whoever computes it. */
    List<Consultation> beingScheduled();

    /** Those of which single meetings may still have to follow a change. */
    List<ForumId> ahead();
}
