package parley.benchmarks.desk;

import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.platform.inbox.Effect;
import parley.platform.inbox.Reaction;
import parley.platform.inbox.Subscription;

/** Keeps one document per registration in {@code effects}: {@code {_id, participantType}}. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    Subscription<RegistrationSubmitted> submitted(MongoOperations mongo) {
        Reaction<RegistrationSubmitted> keep =
                event -> {
                    keep(mongo, event.data());
                    return Effect.done();
                };
        return Subscription.to(
                "parley.registration.registration-submitted.v1", RegistrationSubmitted.class, keep);
    }

    private static void keep(MongoOperations mongo, RegistrationSubmitted registration) {
        Document effect =
                new Document("_id", registration.registrationId())
                        .append("participantType", registration.participantType());
        try {
            mongo.insert(effect, "effects");
        } catch (DuplicateKeyException keptBefore) {
            // A repetition changes nothing.
        }
    }
}
