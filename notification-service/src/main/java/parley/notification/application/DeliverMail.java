package parley.notification.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.notification.domain.Delivery;
import parley.notification.domain.Matter;
import parley.notification.domain.Meeting;
import parley.notification.domain.Notification;
import parley.notification.domain.Precedence;
import parley.platform.correlation.Correlation;
import parley.platform.ids.Ids;

/**
 * Takes one notification one step on. Before the mail server is asked, the attempt is written down;
 * so of several replicas one asks, and a mail whose attempt has no known end is looked up before it
 * is sent again (backbone rule 18).
 */
public final class DeliverMail {

    private static final Logger log = LoggerFactory.getLogger(DeliverMail.class);

    private final Notifications notifications;
    private final Meetings meetings;
    private final ComposeMail composeMail;
    private final MailServer mailServer;
    private final AcceptedMails acceptedMails;
    private final Persistence persistence;
    private final Ids ids;
    private final Clock clock;

    public DeliverMail(
            Notifications notifications,
            Meetings meetings,
            ComposeMail composeMail,
            MailServer mailServer,
            AcceptedMails acceptedMails,
            Persistence persistence,
            Ids ids,
            Clock clock) {
        this.notifications = notifications;
        this.meetings = meetings;
        this.composeMail = composeMail;
        this.mailServer = mailServer;
        this.acceptedMails = acceptedMails;
        this.persistence = persistence;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Sends what waits and is due; anything else, and all while the server is left alone, stays.
     */
    public void deliver(UUID id) {
        if (mailServer.isOpen()) {
            notifications
                    .find(id)
                    .ifPresent(
                            notification ->
                                    inItsContext(notification, () -> sendIfDue(notification)));
        }
    }

    /**
     * Finds out what became of an attempt that nobody works on any more.
     *
     * @param attempt as it has been for the length of a lease
     */
    public void settle(Notification notification, Delivery.Sending attempt) {
        inItsContext(
                notification,
                () -> {
                    var answer = acceptedMails.lookUp(notification.messageId());
                    log.atInfo()
                            .addKeyValue("notificationId", notification.id())
                            .addKeyValue("answer", answer)
                            .log("A mail in doubt was looked up");
                    Instant now = clock.instant();
                    switch (answer) {
                        case ACCEPTED -> notifications.move(notification, attempt.accepted(now));
                        case NOT_ACCEPTED ->
                                notifications
                                        .move(notification, attempt.defer(now, "NOT_ACCEPTED"))
                                        .ifPresent(deferred -> deliver(deferred.id()));
                        case NOBODY_KNOWS -> notifications.move(notification, attempt.unknown(now));
                        case NO_ANSWER -> {}
                    }
                });
    }

    /** After an error of our own: others first, and not at once again. */
    public void postpone(UUID id, String reasonCode) {
        notifications
                .find(id)
                .ifPresent(
                        notification -> {
                            if (notification.delivery() instanceof Delivery.Pending pending) {
                                var attempt = pending.attempt(ids.next());
                                notifications.move(
                                        notification, putOff(notification, attempt, reasonCode));
                            }
                        });
    }

    private void sendIfDue(Notification notification) {
        if (notification.delivery() instanceof Delivery.Pending pending && isDue(pending)) {
            send(notification, pending);
        }
    }

    private void send(Notification notification, Delivery.Pending pending) {
        switch (precedence(notification)) {
            case NOT_YET -> {}
            case SUPERSEDED -> suppress(notification, pending, "SUPERSEDED");
            case NEVER_INVITED -> suppress(notification, pending, "NEVER_INVITED");
            case GO ->
                    composeMail
                            .compose(notification)
                            .ifPresentOrElse(
                                    mail -> attempt(notification, pending, mail),
                                    () ->
                                            suppress(
                                                    notification,
                                                    pending,
                                                    composeMail.isForNobody(notification)
                                                            ? EraseRecipient.ERASED
                                                            : "NOT_CONCERNED"));
        }
    }

    private void attempt(Notification notification, Delivery.Pending pending, Mail mail) {
        var attempt = pending.attempt(ids.next());
        Optional<Notification> taken = notifications.move(notification, attempt);
        if (taken.isEmpty()) {
            return;
        }
        switch (mailServer.hand(mail)) {
            case MailServer.Handover.Accepted() ->
                    notifications.move(taken.get(), attempt.accepted(clock.instant()));
            case MailServer.Handover.Refused(var reasonCode) ->
                    notifications.move(taken.get(), attempt.refused(clock.instant(), reasonCode));
            case MailServer.Handover.NotTaken(var reasonCode) ->
                    notifications.move(taken.get(), putOff(taken.get(), attempt, reasonCode));
            case MailServer.Handover.InDoubt() ->
                    log.atWarn()
                            .addKeyValue("notificationId", notification.id())
                            .log("A mail is in doubt; it is looked up when its lease is over");
        }
    }

    private void suppress(Notification notification, Delivery.Pending pending, String reason) {
        notifications.move(notification, pending.suppress(clock.instant(), reason));
    }

    private Delivery putOff(
            Notification notification, Delivery.Sending attempt, String reasonCode) {
        Instant now = clock.instant();
        if (persistence.isOver(notification.queuedAt(), now)) {
            return attempt.refused(now, "GAVE_UP");
        }
        return attempt.defer(now.plus(persistence.backoff().after(attempt.attempts())), reasonCode);
    }

    private Precedence precedence(Notification notification) {
        Matter matter = notification.matter();
        return matter.calendarMeeting()
                .map(meeting -> precedence(notification, matter, meeting))
                .orElse(Precedence.GO);
    }

    private Precedence precedence(Notification notification, Matter matter, Meeting meeting) {
        int newest =
                meetings.find(meeting.id())
                        .map(Meeting::calendarSequence)
                        .orElse(meeting.calendarSequence());
        List<Notification> earlier =
                meeting.calendarSequence() == 0
                        ? List.of()
                        : notifications.about(matter.about(), notification.recipient()).stream()
                                .filter(mail -> isEarlier(mail, meeting))
                                .toList();
        return Precedence.of(matter, meeting, newest, earlier);
    }

    private static boolean isEarlier(Notification mail, Meeting meeting) {
        return mail.matter()
                .calendarMeeting()
                .filter(other -> other.calendarSequence() < meeting.calendarSequence())
                .isPresent();
    }

    private boolean isDue(Delivery.Pending pending) {
        return switch (pending) {
            case Delivery.Queued _ -> true;
            case Delivery.Deferred deferred -> !clock.instant().isBefore(deferred.until());
        };
    }

    private static void inItsContext(Notification notification, Runnable work) {
        var cause = notification.cause();
        Correlation.run(cause.correlation(), cause.event(), work);
    }
}
