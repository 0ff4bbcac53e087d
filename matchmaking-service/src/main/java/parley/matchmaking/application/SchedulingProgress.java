package parley.matchmaking.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.Progress;
import parley.matchmaking.domain.consultation.Scheduling;
import parley.matchmaking.domain.consultation.SchedulingId;

/**
 * How far a scheduling has come, as seen from outside.
 *
 * @param progress only of a running one that has a timetable
 * @param failure only of a failed one
 */
public record SchedulingProgress(
        SchedulingId id, Status status, @Nullable Progress progress, @Nullable String failure) {

    /** {@link #PUBLISHED} only when every single meeting has followed and people are invited. */
    public enum Status {
        RUNNING,
        DRAFTED,
        PUBLISHED,
        CANCELLED,
        FAILED
    }

    static Optional<SchedulingProgress> of(Consultation consultation, SchedulingId id) {
        return Optional.ofNullable(consultation.scheduling())
                .filter(scheduling -> scheduling.id().equals(id))
                .map(scheduling -> of(scheduling, consultation.isAhead()));
    }

    private static SchedulingProgress of(Scheduling scheduling, boolean isAhead) {
        return switch (scheduling) {
            case Scheduling.Running running ->
                    new SchedulingProgress(running.id(), Status.RUNNING, running.progress(), null);
            case Scheduling.Published(SchedulingId id) when isAhead -> without(id, Status.RUNNING);
            case Scheduling.Published(SchedulingId id) -> without(id, Status.PUBLISHED);
            case Scheduling.Drafted(SchedulingId id) -> without(id, Status.DRAFTED);
            case Scheduling.Cancelled(SchedulingId id) -> without(id, Status.CANCELLED);
            case Scheduling.Failed(SchedulingId id, String reason) ->
                    new SchedulingProgress(id, Status.FAILED, null, reason);
        };
    }

    private static SchedulingProgress without(SchedulingId id, Status status) {
        return new SchedulingProgress(id, status, null, null);
    }
}
