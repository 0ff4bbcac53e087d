package parley.notification.adapter.mongo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;
import parley.notification.application.Companies;
import parley.notification.application.Forums;
import parley.notification.application.Meetings;
import parley.notification.application.Notifications;
import parley.notification.application.Participants;
import parley.notification.domain.NotificationEvent;
import parley.platform.aggregate.AggregateCollections;
import parley.platform.event.OutgoingEvents;

@Configuration(proxyBeanMethods = false)
class MongoConfiguration {

    @Bean
    Notifications notifications(
            AggregateCollections collections,
            OutgoingEvents<NotificationEvent> outgoing,
            MongoOperations mongo) {
        IndexOperations indexes = mongo.indexOps(MongoNotifications.COLLECTION);
        indexes.createIndex(
                new Index().on("status", Direction.ASC).on("delivery.until", Direction.ASC));
        indexes.createIndex(new Index().on("about", Direction.ASC).on("recipient", Direction.ASC));
        indexes.createIndex(new Index().on("recipient", Direction.ASC));
        indexes.createIndex(new Index().on("forum", Direction.ASC).on("_id", Direction.ASC));
        return new MongoNotifications(
                collections.of(MongoNotifications.COLLECTION, NotificationDocument.class, outgoing),
                mongo);
    }

    @Bean
    Forums forums(MongoOperations mongo) {
        return new MongoForums(mongo);
    }

    @Bean
    Participants participants(MongoOperations mongo) {
        return new MongoParticipants(mongo);
    }

    @Bean
    Companies companies(MongoOperations mongo) {
        return new MongoCompanies(mongo);
    }

    @Bean
    Meetings meetings(MongoOperations mongo) {
        return new MongoMeetings(mongo);
    }
}
