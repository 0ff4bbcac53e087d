package parley.matchmaking.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.Scheduling;
import parley.matchmaking.domain.consultation.SchedulingId;

/**
 * How far a scheduling has come, as seen from outside.
 *
 * @param failure only of a failed one
 */
public record SchedulingProgress(SchedulingId id, Status status, @Nullable String failure) {

    /** {@link #PUBLISHED} only when every single meeting has followed and people are invited. */
    public enum Status {
        RUNNING,
        PUBLISHED,
        FAILED
    }

    static Optional<SchedulingProgress> of(Consultation consultation, SchedulingId id) {
        return Optional.ofNullable(consultation.scheduling())
                .filter(scheduling -> scheduling.id().equals(id))
                .map(
                        scheduling ->
                                switch (scheduling) {
                                    case Scheduling.Running _ -> running(id);
                                    case Scheduling.Published _ when consultation.isAhead() ->
                                            running(id);
                                    case Scheduling.Published _ ->
                                            new SchedulingProgress(id, Status.PUBLISHED, null);
                                    case Scheduling.Failed failed ->
                                            new SchedulingProgress(
                                                    id, Status.FAILED, failed.reason());
                                });
    }

    private static SchedulingProgress running(SchedulingId id) {
        return new SchedulingProgress(id, Status.RUNNING, null);
    }
}
