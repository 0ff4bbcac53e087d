package parley.matchmaking.adapter.mongo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import parley.matchmaking.application.Companies;
import parley.matchmaking.application.CompanyPlaces;
import parley.matchmaking.application.Consents;
import parley.matchmaking.application.Consultations;
import parley.matchmaking.application.Drafts;
import parley.matchmaking.application.FeedGenerations;
import parley.matchmaking.application.ForumProgramme;
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
import parley.platform.ids.Ids;

@Configuration(proxyBeanMethods = false)
class MongoConfiguration {

    @Bean
    Meetings meetings(
            MongoOperations mongo,
            AggregateCollections collections,
            OutgoingEvents<MeetingEvent> events) {
        index(mongo, "meetings", "forum", "status");
        index(mongo, "meetings", "status", "asking.at");
        index(mongo, "meetings", "requester.company");
        index(mongo, "meetings", "responder.company");
        return new MongoMeetings(collections.of("meetings", MeetingDocument.class, events));
    }

    @Bean
    Consultations consultations(
            MongoOperations mongo,
            AggregateCollections collections,
            OutgoingEvents<ConsultationEvent> events,
            Ids ids) {
        String collection = MongoConsultations.COLLECTION;
        index(mongo, collection, "scheduling.status");
        index(mongo, collection, "ahead");
        index(mongo, ConsultationParts.COLLECTION, "forum");
        return new MongoConsultations(
                collections.of(collection, ConsultationDocument.class, events),
                mongo,
                new ConsultationParts(mongo, ids));
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
    Mous mous(
            MongoOperations mongo,
            AggregateCollections collections,
            OutgoingEvents<MouEvent> events) {
        index(mongo, "mous", "forum", "complete");
        return new MongoMous(collections.of("mous", MouDocument.class, events));
    }

    @Bean
    Presences presences(AggregateCollections collections, OutgoingEvents<PresenceEvent> events) {
        return new MongoPresences(collections.of("presences", PresenceDocument.class, events));
    }

    @Bean
    Drafts drafts(MongoOperations mongo) {
        index(mongo, MongoDrafts.COLLECTION, "forum");
        return new MongoDrafts(mongo);
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
        index(mongo, "companies", "forum", "representatives");
        return new MongoCompanies(new KnownDocuments<>(mongo, "companies", CompanyDocument.class));
    }

    @Bean
    ForumProgramme forumProgramme(MongoOperations mongo) {
        index(mongo, "programme", "forum");
        index(mongo, "sessionSeats", "forum");
        return new MongoForumProgramme(
                new KnownDocuments<>(mongo, "programme", ProgrammeSessionDocument.class),
                new KnownDocuments<>(mongo, "sessionSeats", SessionSeatDocument.class));
    }

    @Bean
    TradeProfiles tradeProfiles(MongoOperations mongo) {
        index(mongo, "profiles", "forum");
        return new MongoTradeProfiles(
                new KnownDocuments<>(mongo, "profiles", TradeProfileDocument.class));
    }

    @Bean
    Consents consents(MongoOperations mongo) {
        index(mongo, "consents", "forum");
        return new MongoConsents(new KnownDocuments<>(mongo, "consents", ConsentDocument.class));
    }

    @Bean
    Interpreters interpreters(MongoOperations mongo) {
        index(mongo, "interpreters", "forum");
        return new MongoInterpreters(
                new KnownDocuments<>(mongo, "interpreters", InterpreterDocument.class));
    }

    /** Ascending; queries by the first fields alone use it as well. */
    private static void index(MongoOperations mongo, String collection, String... fields) {
        Index index = new Index();
        for (String field : fields) {
            index.on(field, Sort.Direction.ASC);
        }
        mongo.indexOps(collection).createIndex(index);
    }
}
