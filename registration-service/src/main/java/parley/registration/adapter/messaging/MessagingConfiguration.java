package parley.registration.adapter.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.platform.event.OutgoingEvent;
import parley.platform.event.OutgoingEvents;
import parley.platform.inbound.InboundSubscription;
import parley.platform.inbox.Effect;
import parley.platform.inbox.Subscription;
import parley.registration.application.AdmitParticipant;
import parley.registration.application.SubmitRegistration;
import parley.registration.application.WithdrawParticipant;
import parley.registration.domain.CompanyChanged;
import parley.registration.domain.ForumEvent;
import parley.registration.domain.ParticipantChanged;
import parley.registration.domain.RegistrationEvent;
import parley.registration.domain.RegistrationId;

@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

    @Bean
    OutgoingEvents<ForumEvent> forumEvents() {
        return new OutgoingForumEvents();
    }

    @Bean
    OutgoingEvents<RegistrationEvent> registrationEvents() {
        return new OutgoingRegistrationEvents();
    }

    @Bean
    OutgoingEvents<ParticipantChanged> participantEvents() {
        return event ->
                new OutgoingEvent(
                        "registration.participants",
                        "parley.registration.participant-changed.v1",
                        ParticipantState.of(event.participant()));
    }

    @Bean
    OutgoingEvents<CompanyChanged> companyEvents() {
        return event ->
                new OutgoingEvent(
                        "registration.companies",
                        "parley.registration.company-changed.v1",
                        CompanyState.of(event.company()));
    }

    @Bean
    InboundSubscription<RegistrationOrdered> orders(SubmitRegistration submitRegistration) {
        return new InboundSubscription<>(
                RegistrationOrdered.TOPIC,
                RegistrationOrdered.TYPE,
                RegistrationOrdered.class,
                new TakeOrder(submitRegistration));
    }

    @Bean
    Subscription<RegistrationConfirmed> confirmations(AdmitParticipant admitParticipant) {
        return Subscription.to(
                OutgoingRegistrationEvents.CONFIRMED,
                RegistrationConfirmed.class,
                event -> {
                    var id = RegistrationId.parse(event.data().registrationId());
                    TryAgain.unlessDone(admitParticipant.admit(id));
                    return Effect.done();
                });
    }

    @Bean
    Subscription<RegistrationCancelled> cancellations(WithdrawParticipant withdrawParticipant) {
        return Subscription.to(
                OutgoingRegistrationEvents.CANCELLED,
                RegistrationCancelled.class,
                event -> withdraw(withdrawParticipant, event.data().registrationId()));
    }

    @Bean
    Subscription<RegistrationRejected> rejections(WithdrawParticipant withdrawParticipant) {
        return Subscription.to(
                OutgoingRegistrationEvents.REJECTED,
                RegistrationRejected.class,
                event -> withdraw(withdrawParticipant, event.data().registrationId()));
    }

    private static Effect withdraw(WithdrawParticipant withdrawParticipant, String registration) {
        TryAgain.unlessDone(withdrawParticipant.withdraw(RegistrationId.parse(registration)));
        return Effect.done();
    }
}
