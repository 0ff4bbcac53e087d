package parley.matchmaking.adapter.mongo;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.Booking;
import parley.matchmaking.domain.meeting.DeclineReason;
import parley.matchmaking.domain.meeting.MeetingOutcome;
import parley.matchmaking.domain.meeting.MeetingState;
import parley.matchmaking.domain.meeting.MeetingStatus;

/** The part of a {@link MeetingDocument} that says where the meeting is in its life. */
record StateFields(
        boolean accepted,
        @Nullable Booking booking,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable List<OutcomeDocument> outcomes,
        @Nullable String cancelledBy,
        @Nullable String reason,
        @Nullable Boolean single,
        @Nullable RequestDocument asking,
        @Nullable MissedDocument missed) {

    static StateFields of(MeetingState state) {
        return switch (state) {
            case MeetingState.Requested(Instant at) ->
                    asking(new RequestDocument(at, null, null, null, null, null));
            case MeetingState.Waiting(Instant since, int attempt, boolean told) ->
                    asking(new RequestDocument(null, since, attempt, told, null, null));
            case MeetingState.Expired(Instant at) ->
                    asking(new RequestDocument(null, null, null, null, at, null));
            case MeetingState.Declined(DeclineReason why) ->
                    asking(
                            new RequestDocument(
                                    null, null, null, null, null, why == null ? null : why.name()));
            case MeetingState.Accepted(Booking lost) -> held(lost, null, null, null);
            case MeetingState.Scheduled(Booking booking) -> held(booking, null, null, null);
            case MeetingState.Missed(Booking booking, Instant at, Set<CompanyId> absent) ->
                    new StateFields(
                            true,
                            booking,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            MissedDocument.of(at, absent));
            case MeetingState.Started(Booking booking, Instant at) -> held(booking, at, null, null);
            case MeetingState.Ended(
                            Booking booking,
                            Instant from,
                            Instant to,
                            Map<CompanyId, MeetingOutcome> outcomes) ->
                    held(booking, from, to, written(outcomes));
            case MeetingState.Cancelled(
                            CompanyId by,
                            String reason,
                            boolean accepted,
                            boolean single,
                            Booking invitation) ->
                    new StateFields(
                            accepted,
                            invitation,
                            null,
                            null,
                            null,
                            by.toString(),
                            reason,
                            single,
                            null,
                            null);
        };
    }

    static StateFields of(MeetingDocument stored) {
        return new StateFields(
                stored.accepted(),
                stored.booking() == null ? null : stored.booking().toBooking(),
                stored.startedAt(),
                stored.endedAt(),
                stored.outcomes(),
                stored.cancelledBy(),
                stored.reason(),
                stored.single(),
                stored.asking(),
                stored.missed());
    }

    MeetingState as(MeetingStatus status) {
        return switch (status) {
            case REQUESTED ->
                    new MeetingState.Requested(requireNonNull(requireNonNull(asking).at()));
            case WAITING -> requireNonNull(asking).toWaiting();
            case EXPIRED ->
                    new MeetingState.Expired(requireNonNull(requireNonNull(asking).expiredAt()));
            case ACCEPTED -> new MeetingState.Accepted(booking);
            case DECLINED ->
                    new MeetingState.Declined(asking == null ? null : asking.declineReason());
            case SCHEDULED -> new MeetingState.Scheduled(requireNonNull(booking));
            case MISSED -> missed(requireNonNull(booking), requireNonNull(missed));
            case STARTED ->
                    new MeetingState.Started(requireNonNull(booking), requireNonNull(startedAt));
            case ENDED ->
                    new MeetingState.Ended(
                            requireNonNull(booking),
                            requireNonNull(startedAt),
                            requireNonNull(endedAt),
                            read(outcomes));
            case CANCELLED ->
                    new MeetingState.Cancelled(
                            CompanyId.of(requireNonNull(cancelledBy)),
                            reason,
                            accepted,
                            Boolean.TRUE.equals(single),
                            booking);
        };
    }

    private static MeetingState missed(Booking booking, MissedDocument missed) {
        return new MeetingState.Missed(booking, missed.at(), missed.companies());
    }

    private static StateFields asking(RequestDocument asking) {
        return new StateFields(false, null, null, null, null, null, null, null, asking, null);
    }

    private static StateFields held(
            @Nullable Booking booking,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable List<OutcomeDocument> outcomes) {
        return new StateFields(true, booking, from, to, outcomes, null, null, null, null, null);
    }

    private static List<OutcomeDocument> written(Map<CompanyId, MeetingOutcome> outcomes) {
        return outcomes.entrySet().stream()
                .map(entry -> OutcomeDocument.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<CompanyId, MeetingOutcome> read(@Nullable List<OutcomeDocument> outcomes) {
        Map<CompanyId, MeetingOutcome> read = new LinkedHashMap<>();
        if (outcomes != null) {
            outcomes.forEach(one -> read.put(CompanyId.of(one.side()), one.toOutcome()));
        }
        return read;
    }
}
