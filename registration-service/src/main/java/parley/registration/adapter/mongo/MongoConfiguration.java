package parley.registration.adapter.mongo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.platform.aggregate.AggregateCollections;
import parley.platform.event.OutgoingEvents;
import parley.registration.application.CheckIns;
import parley.registration.application.Companies;
import parley.registration.application.Forums;
import parley.registration.application.Participants;
import parley.registration.application.Registrations;
import parley.registration.domain.CompanyChanged;
import parley.registration.domain.ForumEvent;
import parley.registration.domain.ParticipantCheckedIn;
import parley.registration.domain.ParticipantEvent;
import parley.registration.domain.RegistrationEvent;

@Configuration(proxyBeanMethods = false)
class MongoConfiguration {

    @Bean
    Forums forums(AggregateCollections collections, OutgoingEvents<ForumEvent> events) {
        return new MongoForums(
                collections.ofCompacted(
                        "registration.forums",
                        "forums",
                        ForumDocument.class,
                        events,
                        read -> new ForumEvent.ForumChanged(MongoForums.forum(read))));
    }

    @Bean
    Registrations registrations(
            AggregateCollections collections, OutgoingEvents<RegistrationEvent> events) {
        return new MongoRegistrations(
                collections.of("registrations", RegistrationDocument.class, events));
    }

    @Bean
    Participants participants(
            AggregateCollections collections, OutgoingEvents<ParticipantEvent> events) {
        return new MongoParticipants(
                collections.ofCompacted(
                        "registration.participants",
                        "participants",
                        ParticipantDocument.class,
                        events,
                        read -> MongoParticipants.state(MongoParticipants.participant(read))));
    }

    @Bean
    CheckIns checkIns(
            AggregateCollections collections, OutgoingEvents<ParticipantCheckedIn> events) {
        return new MongoCheckIns(collections.of("check_ins", CheckInDocument.class, events));
    }

    @Bean
    Companies companies(AggregateCollections collections, OutgoingEvents<CompanyChanged> events) {
        return new MongoCompanies(
                collections.ofCompacted(
                        "registration.companies",
                        "companies",
                        CompanyDocument.class,
                        events,
                        read -> new CompanyChanged(MongoCompanies.company(read))));
    }
}
