package parley.matchmaking.adapter.mongo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting; {@code _id} is its id.
 *
 * <pre>{@code
 * { _id, forum, version, schema, request: uuid, requester: {…}, responder: {…}, priority, mustMeet,
 *   message?,
 *   status: "REQUESTED" … "CANCELLED", accepted: bool,
 *   booking?: {…}, startedAt?, endedAt?, outcomes?: [{…}], cancelledBy?: uuid, reason?,
 *   single?: bool, asking?: {…}, missed?: { at, absent: [uuid] }, outbox }
 * }</pre>
 *
 * @param accepted by both sides, whatever became of it
 * @param booking present from SCHEDULED on, in CANCELLED if people had been invited, and in
 *     ACCEPTED if a later schedule took the place
 * @param missed present in MISSED
 */
record MeetingDocument(
        String request,
        PartyDocument requester,
        PartyDocument responder,
        int priority,
        boolean mustMeet,
        @Nullable String message,
        String status,
        boolean accepted,
        @Nullable BookingDocument booking,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable List<OutcomeDocument> outcomes,
        @Nullable String cancelledBy,
        @Nullable String reason,
        @Nullable Boolean single,
        @Nullable RequestDocument asking,
        @Nullable MissedDocument missed) {}
