package parley.notification.adapter.mongo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notification as stored (the platform adds {@code _id}, {@code forum}, {@code version}, {@code
 * outbox}):
 *
 * <pre>{@code
 * { kind: "MEETING_INVITATION", about: "<meeting>", recipient: "<participant>", language: "ru",
 *   messageId: "<…@…>", cause: "<event>", correlation: "…", queuedAt, status: "DEFERRED",
 *   delivery: { attempts: 2, at | until, token, reasonCode },
 *   matter: { role, reference } | { meeting: {…}, cancelledBy, reason } | { meetings: [ … ] } }
 * }</pre>
 */
record NotificationDocument(
        String kind,
        String about,
        String recipient,
        String language,
        String messageId,
        String cause,
        @Nullable String correlation,
        Instant queuedAt,
        String status,
        DeliveryDocument delivery,
        MatterDocument matter) {

    NotificationDocument withoutReference() {
        MatterDocument without =
                new MatterDocument(
                        matter.role(),
                        null,
                        matter.meeting(),
                        matter.cancelledBy(),
                        matter.reason(),
                        matter.meetings());
        return new NotificationDocument(
                kind,
                about,
                recipient,
                language,
                messageId,
                cause,
                correlation,
                queuedAt,
                status,
                delivery,
                without);
    }

    /**
     * @param at of the states that are an end
     * @param until of DEFERRED
     * @param token of SENDING
     */
    record DeliveryDocument(
            int attempts,
            @Nullable Instant at,
            @Nullable Instant until,
            @Nullable String token,
            @Nullable String reasonCode) {}

    /** Which are there depends on the kind. */
    record MatterDocument(
            @Nullable String role,
            @Nullable String reference,
            @Nullable MeetingFields meeting,
            @Nullable String cancelledBy,
            @Nullable String reason,
            @Nullable List<String> meetings) {}

    record MeetingFields(
            String requester,
            String responder,
            Instant start,
            Instant end,
            String room,
            @Nullable String interpreter,
            @Nullable String joinUrl,
            String calendarUid,
            int calendarSequence) {}
}
