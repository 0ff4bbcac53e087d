package parley.matchmaking.adapter.mongo;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.application.SchedulingProgress;
import parley.matchmaking.domain.consultation.Lease;
import parley.matchmaking.domain.consultation.LeftOut;
import parley.matchmaking.domain.consultation.Progress;
import parley.matchmaking.domain.consultation.Scheduling;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.consultation.SchedulingInput;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.scheduling.Watch.Step;

/**
 * The latest scheduling; what it is about only while it runs.
 *
 * <pre>{@code
 * { scheduling: uuid, status: "RUNNING" | "DRAFTED" | "PUBLISHED" | "CANCELLED" | "FAILED",
 *   ordered?: uuid, leftOut?: { companies: [uuid], meetings: [uuid] }, draft?: true,
 *   progress?: { step, meetings, prioritySum, breaks }, lease?: { owner, renewals }, failure? }
 * }</pre>
 *
 * @param ordered the id of the {@link ConsultationPartDocument} with its input; null where it does
 *     not run, or where the release before has written the input in here
 */
record SchedulingDocument(
        String scheduling,
        Status status,
        @Nullable String ordered,
        @Nullable LeftOutDocument leftOut,
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

    record LeftOutDocument(List<String> companies, List<String> meetings) {

        static LeftOutDocument of(LeftOut left) {
            return new LeftOutDocument(
                    left.companies().stream().map(CompanyId::toString).sorted().toList(),
                    left.meetings().stream().map(MeetingId::toString).sorted().toList());
        }

        LeftOut toLeftOut() {
            return new LeftOut(
                    companies.stream().map(CompanyId::of).collect(Collectors.toSet()),
                    meetings.stream().map(MeetingId::of).collect(Collectors.toSet()));
        }
    }

    record ProgressDocument(Step step, int meetings, int prioritySum, int breaks) {

        static ProgressDocument of(Progress one) {
            return new ProgressDocument(
                    one.step(), one.meetings(), one.prioritySum(), one.breaks());
        }

        Progress toProgress() {
            return new Progress(step, meetings, prioritySum, breaks);
        }
    }

    record LeaseDocument(String owner, long renewals) {

        Lease toLease() {
            return new Lease(owner, renewals);
        }
    }

    /**
     * @param ordered where its input is kept; null where it does not run
     */
    static SchedulingDocument of(Scheduling scheduling, @Nullable String ordered) {
        return switch (scheduling) {
            case Scheduling.Running running -> running(running, requireNonNull(ordered));
            case Scheduling.Drafted(SchedulingId id) -> done(id, Status.DRAFTED, null);
            case Scheduling.Published(SchedulingId id) -> done(id, Status.PUBLISHED, null);
            case Scheduling.Cancelled(SchedulingId id) -> done(id, Status.CANCELLED, null);
            case Scheduling.Failed(SchedulingId id, String reason) ->
                    done(id, Status.FAILED, reason);
        };
    }

    /**
     * @param input what it was ordered for; asked for where it runs
     */
    Scheduling toScheduling(Supplier<SchedulingInput> input) {
        SchedulingId id = id();
        return switch (status) {
            case RUNNING ->
                    new Scheduling.Running(
                            id,
                            input.get(),
                            leftOut == null ? LeftOut.NOTHING : leftOut.toLeftOut(),
                            Boolean.TRUE.equals(draft),
                            progress == null ? null : progress.toProgress(),
                            readLease());
            case DRAFTED -> new Scheduling.Drafted(id);
            case PUBLISHED -> new Scheduling.Published(id);
            case CANCELLED -> new Scheduling.Cancelled(id);
            case FAILED -> new Scheduling.Failed(id, requireNonNull(failure));
        };
    }

    /** Without what it is about. */
    SchedulingProgress toProgress(boolean isAhead) {
        return SchedulingProgress.of(
                id(),
                SchedulingProgress.Status.valueOf(status.name()),
                progress == null ? null : progress.toProgress(),
                failure,
                isAhead);
    }

    SchedulingId id() {
        return SchedulingId.of(scheduling);
    }

    @Nullable Lease readLease() {
        return lease == null ? null : lease.toLease();
    }

    private static SchedulingDocument running(Scheduling.Running running, String ordered) {
        Progress progress = running.progress();
        Lease lease = running.lease();
        return new SchedulingDocument(
                running.id().toString(),
                Status.RUNNING,
                ordered,
                LeftOutDocument.of(running.leftOut()),
                running.draft(),
                progress == null ? null : ProgressDocument.of(progress),
                lease == null ? null : new LeaseDocument(lease.owner(), lease.renewals()),
                null);
    }

    private static SchedulingDocument done(
            SchedulingId id, Status status, @Nullable String failure) {
        return new SchedulingDocument(id.toString(), status, null, null, null, null, null, failure);
    }
}
