package parley.session.adapter.mongo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import parley.platform.aggregate.AggregateCollections;
import parley.platform.event.OutgoingEvents;
import parley.session.application.Forums;
import parley.session.application.Programmes;
import parley.session.application.Rooms;
import parley.session.application.Seatings;
import parley.session.application.Sessions;
import parley.session.domain.ProgrammeEvent;
import parley.session.domain.SeatEvent;

@Configuration(proxyBeanMethods = false)
class MongoConfiguration {

    @Bean
    Forums forums(MongoOperations mongo) {
        return new MongoForums(mongo);
    }

    @Bean
    Rooms rooms(
            MongoOperations mongo,
            AggregateCollections collections,
            OutgoingEvents<ProgrammeEvent> events) {
        indexByForum(mongo, MongoRooms.COLLECTION);
        return new MongoRooms(collections.of(MongoRooms.COLLECTION, RoomDocument.class, events));
    }

    @Bean
    Sessions sessions(
            MongoOperations mongo,
            AggregateCollections collections,
            OutgoingEvents<ProgrammeEvent> events) {
        indexByForum(mongo, MongoSessions.COLLECTION);
        return new MongoSessions(
                collections.of(MongoSessions.COLLECTION, SessionDocument.class, events));
    }

    @Bean
    Programmes programmes(AggregateCollections collections, OutgoingEvents<ProgrammeEvent> events) {
        return new MongoProgrammes(
                collections.of(MongoProgrammes.COLLECTION, ProgrammeDocument.class, events));
    }

    @Bean
    Seatings seatings(AggregateCollections collections, OutgoingEvents<SeatEvent> events) {
        return new MongoSeatings(
                collections.of(MongoSeatings.COLLECTION, SeatingDocument.class, events));
    }

    private static void indexByForum(MongoOperations mongo, String collection) {
        mongo.indexOps(collection).createIndex(new Index("forum", Sort.Direction.ASC));
    }
}
