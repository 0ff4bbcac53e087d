package parley.notification.adapter.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.notification.application.ConfirmRegistration;
import parley.notification.application.ConfirmWithdrawal;
import parley.notification.application.InviteToMeeting;
import parley.notification.application.TellOfCancellation;
import parley.notification.domain.Cause;
import parley.platform.event.EventEnvelope;
import parley.platform.inbox.Effect;
import parley.platform.inbox.Subscription;

/** The events that cause mails; nothing else does. */
@Configuration(proxyBeanMethods = false)
class MailSubscriptions {

    @Bean
    Subscription<RegistrationConfirmed> registrationConfirmed(ConfirmRegistration confirm) {
        return Subscription.to(
                "parley.registration.registration-confirmed.v1",
                RegistrationConfirmed.class,
                event ->
                        confirm.confirm(
                                forum(event.envelope()),
                                event.data().matter(),
                                event.data().participantId(),
                                event.data().companyId(),
                                cause(event.envelope())));
    }

    @Bean
    Subscription<MeetingScheduled> meetingScheduled(InviteToMeeting invite) {
        return Subscription.to(
                "parley.matchmaking.meeting-scheduled.v1",
                MeetingScheduled.class,
                event ->
                        invite.invite(
                                forum(event.envelope()),
                                event.data().meeting(),
                                cause(event.envelope())));
    }

    /** Who has it in their calendar is invited anew: same UID, next SEQUENCE, another end. */
    @Bean
    Subscription<MeetingScheduled> meetingExtended(InviteToMeeting invite) {
        return Subscription.to(
                "parley.matchmaking.meeting-extended.v1",
                MeetingScheduled.class,
                event ->
                        invite.invite(
                                forum(event.envelope()),
                                event.data().meeting(),
                                cause(event.envelope())));
    }

    @Bean
    Subscription<MeetingCancelled> meetingCancelled(TellOfCancellation tell) {
        return Subscription.to(
                "parley.matchmaking.meeting-cancelled.v1",
                MeetingCancelled.class,
                event ->
                        event.data().invited()
                                ? cancelled(event.data(), event.envelope(), tell)
                                : Effect.done());
    }

    @Bean
    Subscription<MeetingUnscheduled> meetingUnscheduled(TellOfCancellation tell) {
        return Subscription.to(
                "parley.matchmaking.meeting-unscheduled.v1",
                MeetingUnscheduled.class,
                event ->
                        tell.tell(
                                forum(event.envelope()),
                                event.data().matter(),
                                cause(event.envelope())));
    }

    private static Effect cancelled(
            MeetingCancelled event, EventEnvelope envelope, TellOfCancellation tell) {
        return event.isSingle()
                ? tell.tell(forum(envelope), event.matter(), cause(envelope))
                : tell.tellOfWithdrawal(
                        forum(envelope), event.matter(), event.cancelledBy(), cause(envelope));
    }

    @Bean
    Subscription<CompanyWithdrew> companyWithdrew(ConfirmWithdrawal confirm) {
        return Subscription.to(
                "parley.matchmaking.company-withdrew.v1",
                CompanyWithdrew.class,
                event ->
                        confirm.confirm(
                                forum(event.envelope()),
                                event.data().matter(),
                                cause(event.envelope())));
    }

    private static Cause cause(EventEnvelope envelope) {
        return new Cause(envelope.id(), envelope.correlation());
    }

    private static String forum(EventEnvelope envelope) {
        if (envelope.forum() == null) {
            throw new IllegalArgumentException("Event " + envelope.id() + " names no forum");
        }
        return envelope.forum();
    }
}
