package parley.matchmaking.adapter.mongo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.matchmaking.application.Companies;
import parley.matchmaking.application.CompanyPlaces;
import parley.matchmaking.application.Consultations;
import parley.matchmaking.application.FeedGenerations;
import parley.matchmaking.application.Forums;
import parley.matchmaking.application.Interpreters;
import parley.matchmaking.application.Meetings;
import parley.matchmaking.application.Mous;
import parley.matchmaking.application.Presences;
import parley.matchmaking.application.RequestRulebooks;
import parley.matchmaking.application.SidePapers;
import parley.matchmaking.application.TradeProfiles;
import parley.matchmaking.domain.consultation.ConsultationEvent;
import parley.matchmaking.domain.meeting.MeetingEvent;
import parley.matchmaking.domain.meeting.PresenceEvent;
import parley.matchmaking.domain.mou.MouEvent;
import parley.matchmaking.domain.request.RequestRules.NoEvent;
import parley.platform.aggregate.AggregateCollections;
import parley.platform.event.OutgoingEvent;
import parley.platform.event.OutgoingEvents;

@Configuration(proxyBeanMethods = false)
class MongoConfiguration {

    @Bean
    Meetings meetings(AggregateCollections collections, OutgoingEvents<MeetingEvent> events) {
        return new MongoMeetings(collections.of("meetings", MeetingDocument.class, events));
    }

    @Bean
    Consultations consultations(
            AggregateCollections collections, OutgoingEvents<ConsultationEvent> events) {
        return new MongoConsultations(
                collections.of("consultations", ConsultationDocument.class, events));
    }

    @Bean
    RequestRulebooks requestRulebooks(AggregateCollections collections) {
        return new MongoRequestRulebooks(
                collections.of(
                        "requestRules", RequestRulesDocument.class, MongoConfiguration::never));
    }

    @Bean
    CompanyPlaces companyPlaces(AggregateCollections collections) {
        return new MongoCompanyPlaces(
                collections.of("places", PlacesDocument.class, MongoConfiguration::never));
    }

    private static OutgoingEvent never(NoEvent event) {
        throw new IllegalStateException("Nobody is told of " + event);
    }

    @Bean
    Mous mous(AggregateCollections collections, OutgoingEvents<MouEvent> events) {
        return new MongoMous(collections.of("mous", MouDocument.class, events));
    }

    @Bean
    Presences presences(AggregateCollections collections, OutgoingEvents<PresenceEvent> events) {
        return new MongoPresences(collections.of("presences", PresenceDocument.class, events));
    }

    @Bean
    SidePapers sidePapers(MongoOperations mongo) {
        return new MongoSidePapers(mongo);
    }

    @Bean
    FeedGenerations feedGenerations(MongoOperations mongo) {
        return new MongoFeedGenerations(mongo);
    }

    @Bean
    Forums forums(MongoOperations mongo) {
        return new MongoForums(new KnownDocuments<>(mongo, "forums", ForumDocument.class));
    }

    @Bean
    Companies companies(MongoOperations mongo) {
        return new MongoCompanies(new KnownDocuments<>(mongo, "companies", CompanyDocument.class));
    }

    @Bean
    TradeProfiles tradeProfiles(MongoOperations mongo) {
        return new MongoTradeProfiles(
                new KnownDocuments<>(mongo, "profiles", TradeProfileDocument.class));
    }

    @Bean
    Interpreters interpreters(MongoOperations mongo) {
        return new MongoInterpreters(
                new KnownDocuments<>(mongo, "interpreters", InterpreterDocument.class));
    }
}
