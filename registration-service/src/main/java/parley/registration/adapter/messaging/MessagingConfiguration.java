package parley.registration.adapter.messaging;

import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.platform.event.OutgoingEvent;
import parley.platform.event.OutgoingEvents;
import parley.platform.inbound.InboundSubscription;
import parley.platform.inbox.Effect;
import parley.platform.inbox.Subscription;
import parley.platform.inbox.TryAgain;
import parley.registration.application.AdmitParticipant;
import parley.registration.application.CheckInParticipant;
import parley.registration.application.DescribeCompany;
import parley.registration.application.EraseParticipant;
import parley.registration.application.SubmitRegistration;
import parley.registration.application.WithdrawParticipant;
import parley.registration.domain.CompanyChanged;
import parley.registration.domain.ForumEvent;
import parley.registration.domain.ParticipantCheckedIn;
import parley.registration.domain.ParticipantEvent;
import parley.registration.domain.ParticipantId;
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
    OutgoingEvents<ParticipantEvent> participantEvents() {
        return new OutgoingParticipantEvents();
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
    OutgoingEvents<ParticipantCheckedIn> checkInEvents() {
        return event ->
                new OutgoingEvent(
                        "registration.check-ins",
                        "parley.registration.participant-checked-in.v1",
                        CheckedIn.of(event.checkIn()));
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
    InboundSubscription<BadgeScanned> scans(CheckInParticipant checkInParticipant) {
        return new InboundSubscription<>(
                BadgeScanned.TOPIC,
                BadgeScanned.TYPE,
                BadgeScanned.class,
                scan -> {
                    BadgeScanned said = scan.data();
                    Instant at = said.at() == null ? scan.envelope().time() : said.at();
                    return InboundAnswer.of(
                            checkInParticipant.checkIn(
                                    said.forum(), said.badge(), at, said.gate()));
                });
    }

    @Bean
    InboundSubscription<CompanyDescribed> descriptions(DescribeCompany describeCompany) {
        return new InboundSubscription<>(
                CompanyDescribed.TOPIC,
                CompanyDescribed.TYPE,
                CompanyDescribed.class,
                description ->
                        InboundAnswer.of(
                                describeCompany.describe(
                                        description.data().form(), description.envelope().time())));
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

    @Bean
    Subscription<ErasureRequested> erasures(EraseParticipant eraseParticipant) {
        return Subscription.to(
                OutgoingParticipantEvents.ERASURE_REQUESTED,
                ErasureRequested.class,
                event -> {
                    var id = ParticipantId.parse(event.data().participantId());
                    TryAgain.unlessDone(eraseParticipant.finish(id));
                    return Effect.done();
                });
    }

    private static Effect withdraw(WithdrawParticipant withdrawParticipant, String registration) {
        TryAgain.unlessDone(withdrawParticipant.withdraw(RegistrationId.parse(registration)));
        return Effect.done();
    }
}
