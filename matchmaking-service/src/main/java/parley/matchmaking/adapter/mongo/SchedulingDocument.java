package parley.matchmaking.adapter.mongo;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.consultation.Lease;
import parley.matchmaking.domain.consultation.Progress;
import parley.matchmaking.domain.consultation.Scheduling;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.scheduling.Watch.Step;

/**
 * The latest scheduling; its input only while it runs.
 *
 * <pre>{@code
 * { scheduling: uuid, status: "RUNNING" | "DRAFTED" | "PUBLISHED" | "CANCELLED" | "FAILED",
 *   input?: {…}, draft?: true, progress?: { step, meetings, prioritySum, breaks },
 *   lease?: { owner, renewals }, failure? }
 * }</pre>
 */
record SchedulingDocument(
        String scheduling,
        Status status,
        @Nullable SchedulingInputDocument input,
        @Nullable Boolean draft,
        @Nullable ProgressDocument progress,
        @Nullable LeaseDocument lease,
        @Nullable String failure) {

    enum Status {
        RUNNING,
        DRAFTED,
        PUBLISHED,
        CANCELLED,
        FAILED
    }

    record ProgressDocument(Step step, int meetings, int prioritySum, int breaks) {}

    record LeaseDocument(String owner, long renewals) {}

    static @Nullable SchedulingDocument of(@Nullable Scheduling scheduling) {
        return switch (scheduling) {
            case null -> null;
            case Scheduling.Running running -> running(running);
            case Scheduling.Drafted(SchedulingId id) -> done(id, Status.DRAFTED, null);
            case Scheduling.Published(SchedulingId id) -> done(id, Status.PUBLISHED, null);
            case Scheduling.Cancelled(SchedulingId id) -> done(id, Status.CANCELLED, null);
            case Scheduling.Failed(SchedulingId id, String reason) ->
                    done(id, Status.FAILED, reason);
        };
    }

    Scheduling toScheduling() {
        SchedulingId id = SchedulingId.of(scheduling);
        return switch (status) {
            case RUNNING ->
                    new Scheduling.Running(
                            id,
                            requireNonNull(input).toInput(),
                            Boolean.TRUE.equals(draft),
                            progress == null
                                    ? null
                                    : new Progress(
                                            progress.step(),
                                            progress.meetings(),
                                            progress.prioritySum(),
                                            progress.breaks()),
                            lease == null ? null : new Lease(lease.owner(), lease.renewals()));
            case DRAFTED -> new Scheduling.Drafted(id);
            case PUBLISHED -> new Scheduling.Published(id);
            case CANCELLED -> new Scheduling.Cancelled(id);
            case FAILED -> new Scheduling.Failed(id, requireNonNull(failure));
        };
    }

    private static SchedulingDocument running(Scheduling.Running running) {
        Progress progress = running.progress();
        Lease lease = running.lease();
        return new SchedulingDocument(
                running.id().toString(),
                Status.RUNNING,
                SchedulingInputDocument.of(running.input()),
                running.draft(),
                progress == null
                        ? null
                        : new ProgressDocument(
                                progress.step(),
                                progress.meetings(),
                                progress.prioritySum(),
                                progress.breaks()),
                lease == null ? null : new LeaseDocument(lease.owner(), lease.renewals()),
                null);
    }

    private static SchedulingDocument done(
            SchedulingId id, Status status, @Nullable String failure) {
        return new SchedulingDocument(id.toString(), status, null, null, null, null, failure);
    }
}
