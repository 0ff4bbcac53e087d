package parley.registration.adapter.mongo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.platform.aggregate.AggregateCollections;
import parley.platform.event.OutgoingEvents;
import parley.registration.application.Companies;
import parley.registration.application.Forums;
import parley.registration.application.Participants;
import parley.registration.application.Registrations;
import parley.registration.domain.CompanyChanged;
import parley.registration.domain.ForumEvent;
import parley.registration.domain.ParticipantChanged;
import parley.registration.domain.RegistrationEvent;

@Configuration(proxyBeanMethods = false)
class MongoConfiguration {

    @Bean
    Forums forums(AggregateCollections collections, OutgoingEvents<ForumEvent> events) {
        return new MongoForums(collections.of("forums", ForumDocument.class, events));
    }

    @Bean
    Registrations registrations(
            AggregateCollections collections, OutgoingEvents<RegistrationEvent> events) {
        return new MongoRegistrations(
                collections.of("registrations", RegistrationDocument.class, events));
    }

    @Bean
    Participants participants(
            AggregateCollections collections, OutgoingEvents<ParticipantChanged> events) {
        return new MongoParticipants(
                collections.of("participants", ParticipantDocument.class, events));
    }

    @Bean
    Companies companies(AggregateCollections collections, OutgoingEvents<CompanyChanged> events) {
        return new MongoCompanies(collections.of("companies", CompanyDocument.class, events));
    }
}
