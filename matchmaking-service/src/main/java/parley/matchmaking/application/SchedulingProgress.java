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

    /**
     * What is shown of a scheduling.
     *
     * @param reached what the consultation says of it
     * @param isAhead whether meetings have still to follow
     */
    public static SchedulingProgress of(
            SchedulingId id,
            Status reached,
            @Nullable Progress progress,
            @Nullable String failure,
            boolean isAhead) {
        return new SchedulingProgress(
                id,
                reached == Status.PUBLISHED && isAhead ? Status.RUNNING : reached,
                progress,
                failure);
    }

    private static SchedulingProgress of(Scheduling scheduling, boolean isAhead) {
        return switch (scheduling) {
            case Scheduling.Running running ->
                    of(running.id(), Status.RUNNING, running.progress(), null, isAhead);
            case Scheduling.Drafted(SchedulingId id) -> of(id, Status.DRAFTED, null, null, isAhead);
            case Scheduling.Published(SchedulingId id) ->
                    of(id, Status.PUBLISHED, null, null, isAhead);
            case Scheduling.Cancelled(SchedulingId id) ->
                    of(id, Status.CANCELLED, null, null, isAhead);
            case Scheduling.Failed(SchedulingId id, String reason) ->
                    of(id, Status.FAILED, null, reason, isAhead);
        };
    }
}
