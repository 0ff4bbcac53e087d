package parley.matchmaking.adapter.mongo;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.consultation.Lease;
import parley.matchmaking.domain.consultation.Negotiator;
import parley.matchmaking.domain.consultation.Scheduling;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.consultation.SchedulingInput;
import parley.matchmaking.domain.consultation.WantedMeeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Priority;

/**
 * The latest scheduling; its input only while it runs.
 *
 * <pre>{@code
 * { scheduling: uuid, status: "RUNNING" | "PUBLISHED" | "FAILED",
 *   companies?: [{ company: {…}, languages: ["ko"], timeZone, least }],
 *   meetings?: [{ meeting: uuid, requester: {…}, responder: {…}, priority }],
 *   lease?: { owner, renewals }, failure? }
 * }</pre>
 */
record SchedulingDocument(
        String scheduling,
        Status status,
        @Nullable List<NegotiatorDocument> companies,
        @Nullable List<WantedDocument> meetings,
        @Nullable LeaseDocument lease,
        @Nullable String failure) {

    enum Status {
        RUNNING,
        PUBLISHED,
        FAILED
    }

    record NegotiatorDocument(
            PartyDocument company, List<String> languages, String timeZone, int least) {}

    record WantedDocument(
            String meeting, PartyDocument requester, PartyDocument responder, int priority) {}

    record LeaseDocument(String owner, long renewals) {}

    static @Nullable SchedulingDocument of(@Nullable Scheduling scheduling) {
        return switch (scheduling) {
            case null -> null;
            case Scheduling.Running(SchedulingId id, SchedulingInput input, Lease lease) ->
                    new SchedulingDocument(
                            id.toString(),
                            Status.RUNNING,
                            input.companies().stream().map(SchedulingDocument::written).toList(),
                            input.meetings().stream().map(SchedulingDocument::written).toList(),
                            lease == null
                                    ? null
                                    : new LeaseDocument(lease.owner(), lease.renewals()),
                            null);
            case Scheduling.Published(SchedulingId id) -> done(id, Status.PUBLISHED, null);
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
                            input(),
                            lease == null ? null : new Lease(lease.owner(), lease.renewals()));
            case PUBLISHED -> new Scheduling.Published(id);
            case FAILED -> new Scheduling.Failed(id, requireNonNull(failure));
        };
    }

    private SchedulingInput input() {
        return new SchedulingInput(
                requireNonNull(companies).stream()
                        .map(
                                one ->
                                        new Negotiator(
                                                one.company().toParty(),
                                                one.languages(),
                                                ZoneId.of(one.timeZone()),
                                                one.least()))
                        .toList(),
                requireNonNull(meetings).stream()
                        .map(
                                one ->
                                        new WantedMeeting(
                                                MeetingId.of(one.meeting()),
                                                one.requester().toParty(),
                                                one.responder().toParty(),
                                                new Priority(one.priority())))
                        .toList());
    }

    private static SchedulingDocument done(
            SchedulingId id, Status status, @Nullable String failure) {
        return new SchedulingDocument(id.toString(), status, null, null, null, failure);
    }

    private static NegotiatorDocument written(Negotiator one) {
        return new NegotiatorDocument(
                PartyDocument.of(one.company()),
                one.languages(),
                one.timeZone().getId(),
                one.least());
    }

    private static WantedDocument written(WantedMeeting one) {
        return new WantedDocument(
                one.id().toString(),
                PartyDocument.of(one.requester()),
                PartyDocument.of(one.responder()),
                one.priority().value());
    }
}
