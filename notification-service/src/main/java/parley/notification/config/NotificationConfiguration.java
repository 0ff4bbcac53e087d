package parley.notification.config;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.notification.application.AcceptedMails;
import parley.notification.application.Calendars;
import parley.notification.application.Companies;
import parley.notification.application.ComposeMail;
import parley.notification.application.ConfirmRegistration;
import parley.notification.application.ConfirmWithdrawal;
import parley.notification.application.DeliverMail;
import parley.notification.application.DeliveryLanes;
import parley.notification.application.DeliveryQueue;
import parley.notification.application.EraseRecipient;
import parley.notification.application.Forums;
import parley.notification.application.InviteToMeeting;
import parley.notification.application.Knowledge;
import parley.notification.application.MailServer;
import parley.notification.application.Meetings;
import parley.notification.application.MessageIds;
import parley.notification.application.Notifications;
import parley.notification.application.Pace;
import parley.notification.application.Participants;
import parley.notification.application.QueueMails;
import parley.notification.application.RecordBounce;
import parley.notification.application.SeeNotifications;
import parley.notification.application.Sender;
import parley.notification.application.TellOfCancellation;
import parley.notification.application.Wordings;
import parley.platform.ids.Ids;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DeliverySettings.class, SenderSettings.class})
class NotificationConfiguration {

    @Bean
    Sender sender(SenderSettings settings) {
        return new Sender(settings.address());
    }

    @Bean
    Pace pace(DeliverySettings settings) {
        return settings.pace();
    }

    @Bean
    Knowledge knowledge(Forums forums, Companies companies, Participants participants) {
        return new Knowledge(forums, companies, participants);
    }

    @Bean
    MessageIds messageIds(SenderSettings settings) {
        return new MessageIds(settings.messageIdDomain());
    }

    @Bean
    QueueMails queueMails(
            Notifications notifications, DeliveryQueue queue, MessageIds messageIds, Clock clock) {
        return new QueueMails(notifications, queue, messageIds, clock);
    }

    @Bean
    RecordBounce recordBounce(Notifications notifications, MessageIds messageIds) {
        return new RecordBounce(notifications, messageIds);
    }

    @Bean
    EraseRecipient eraseRecipient(
            Participants participants, Notifications notifications, Clock clock) {
        return new EraseRecipient(participants, notifications, clock);
    }

    @Bean
    ConfirmRegistration confirmRegistration(Knowledge knowledge, QueueMails mails) {
        return new ConfirmRegistration(knowledge, mails);
    }

    @Bean
    InviteToMeeting inviteToMeeting(Knowledge knowledge, Meetings meetings, QueueMails mails) {
        return new InviteToMeeting(knowledge, meetings, mails);
    }

    @Bean
    TellOfCancellation tellOfCancellation(
            Knowledge knowledge, Meetings meetings, QueueMails mails) {
        return new TellOfCancellation(knowledge, meetings, mails);
    }

    @Bean
    ConfirmWithdrawal confirmWithdrawal(Knowledge knowledge, Meetings meetings, QueueMails mails) {
        return new ConfirmWithdrawal(knowledge, meetings, mails);
    }

    @Bean
    ComposeMail composeMail(
            Forums forums,
            Companies companies,
            Participants participants,
            Meetings meetings,
            Wordings wordings,
            Calendars calendars) {
        return new ComposeMail(forums, companies, participants, meetings, wordings, calendars);
    }

    @Bean
    DeliverMail deliverMail(
            Notifications notifications,
            Meetings meetings,
            ComposeMail composeMail,
            MailServer mailServer,
            AcceptedMails acceptedMails,
            DeliverySettings settings,
            Ids ids,
            Clock clock) {
        return new DeliverMail(
                notifications,
                meetings,
                composeMail,
                mailServer,
                acceptedMails,
                settings.persistence(),
                ids,
                clock);
    }

    @Bean
    DeliveryLanes deliveryLanes(
            Notifications notifications, DeliverMail deliverMail, Pace pace, Clock clock) {
        return new DeliveryLanes(notifications, deliverMail, pace, clock, System::nanoTime);
    }

    @Bean
    SeeNotifications seeNotifications(Forums forums, Notifications notifications) {
        return new SeeNotifications(forums, notifications);
    }
}
