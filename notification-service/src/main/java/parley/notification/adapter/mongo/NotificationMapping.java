package parley.notification.adapter.mongo;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.notification.adapter.mongo.NotificationDocument.DeliveryDocument;
import parley.notification.adapter.mongo.NotificationDocument.MatterDocument;
import parley.notification.adapter.mongo.NotificationDocument.MeetingFields;
import parley.notification.domain.Cause;
import parley.notification.domain.Delivery;
import parley.notification.domain.Kind;
import parley.notification.domain.Matter;
import parley.notification.domain.Meeting;
import parley.notification.domain.Notification;
import parley.notification.domain.Status;
import parley.platform.aggregate.Stored;

/** Notifications to and from their documents. */
final class NotificationMapping {

    private NotificationMapping() {}

    static NotificationDocument document(Notification notification) {
        return new NotificationDocument(
                notification.kind().name(),
                notification.matter().about(),
                notification.recipient(),
                notification.language(),
                notification.messageId(),
                notification.cause().event(),
                notification.cause().correlation(),
                notification.queuedAt(),
                notification.status().name(),
                document(notification.delivery()),
                document(notification.matter()));
    }

    static Notification notification(Stored<NotificationDocument> stored) {
        var document = stored.document();
        return new Notification(
                UUID.fromString(stored.id()),
                present(stored.forum()),
                matter(document),
                document.recipient(),
                document.language(),
                document.messageId(),
                new Cause(document.cause(), document.correlation()),
                document.queuedAt(),
                delivery(Status.valueOf(document.status()), document.delivery()));
    }

    static MeetingFields fields(Meeting meeting) {
        return new MeetingFields(
                meeting.requester(),
                meeting.responder(),
                meeting.start(),
                meeting.end(),
                meeting.room(),
                meeting.interpreter(),
                meeting.joinUrl(),
                meeting.calendarUid(),
                meeting.calendarSequence());
    }

    static Meeting meeting(String id, MeetingFields fields) {
        return new Meeting(
                id,
                fields.requester(),
                fields.responder(),
                fields.start(),
                fields.end(),
                fields.room(),
                fields.interpreter(),
                fields.joinUrl(),
                fields.calendarUid(),
                fields.calendarSequence());
    }

    private static DeliveryDocument document(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Queued _ -> new DeliveryDocument(0, null, null, null, null);
            case Delivery.Deferred(var attempts, var until, var reason) ->
                    new DeliveryDocument(attempts, null, until, null, reason);
            case Delivery.Sending(var attempts, var token) ->
                    new DeliveryDocument(attempts, null, null, token.toString(), null);
            case Delivery.Sent(var attempts, var at) ->
                    new DeliveryDocument(attempts, at, null, null, null);
            case Delivery.Unknown(var attempts, var at) ->
                    new DeliveryDocument(attempts, at, null, null, null);
            case Delivery.Bounced(var attempts, var at, var reason) ->
                    new DeliveryDocument(attempts, at, null, null, reason);
            case Delivery.Failed(var attempts, var at, var reason) ->
                    new DeliveryDocument(attempts, at, null, null, reason);
            case Delivery.Suppressed(var attempts, var at, var reason) ->
                    new DeliveryDocument(attempts, at, null, null, reason);
        };
    }

    private static Delivery delivery(Status status, DeliveryDocument document) {
        int attempts = document.attempts();
        return switch (status) {
            case QUEUED -> new Delivery.Queued();
            case SENDING ->
                    new Delivery.Sending(attempts, UUID.fromString(present(document.token())));
            case DEFERRED ->
                    new Delivery.Deferred(
                            attempts, present(document.until()), present(document.reasonCode()));
            case SENT -> new Delivery.Sent(attempts, present(document.at()));
            case UNKNOWN -> new Delivery.Unknown(attempts, present(document.at()));
            case BOUNCED ->
                    new Delivery.Bounced(
                            attempts, present(document.at()), present(document.reasonCode()));
            case FAILED ->
                    new Delivery.Failed(
                            attempts, present(document.at()), present(document.reasonCode()));
            case SUPPRESSED ->
                    new Delivery.Suppressed(
                            attempts, present(document.at()), present(document.reasonCode()));
        };
    }

    private static MatterDocument document(Matter matter) {
        return switch (matter) {
            case Matter.RegistrationConfirmed(_, var role, var reference) ->
                    new MatterDocument(role, reference, null, null, null, null);
            case Matter.MeetingInvitation(var meeting) ->
                    new MatterDocument(null, null, fields(meeting), null, null, null);
            case Matter.MeetingCancellation(var meeting, var cancelledBy, var reason) ->
                    new MatterDocument(null, null, fields(meeting), cancelledBy, reason, null);
            case Matter.WithdrawalConfirmed(_, var meetings) ->
                    new MatterDocument(null, null, null, null, null, meetings);
        };
    }

    private static Matter matter(NotificationDocument document) {
        var matter = document.matter();
        return switch (Kind.valueOf(document.kind())) {
            case REGISTRATION_CONFIRMED ->
                    new Matter.RegistrationConfirmed(
                            document.about(), present(matter.role()), matter.reference());
            case MEETING_INVITATION ->
                    new Matter.MeetingInvitation(
                            meeting(document.about(), present(matter.meeting())));
            case MEETING_CANCELLATION ->
                    new Matter.MeetingCancellation(
                            meeting(document.about(), present(matter.meeting())),
                            matter.cancelledBy(),
                            matter.reason());
            case WITHDRAWAL_CONFIRMED ->
                    new Matter.WithdrawalConfirmed(
                            document.about(),
                            matter.meetings() == null ? List.of() : matter.meetings());
        };
    }

    private static <T> T present(@Nullable T field) {
        if (field == null) {
            throw new IllegalStateException("A stored notification lacks a field of its state");
        }
        return field;
    }
}
