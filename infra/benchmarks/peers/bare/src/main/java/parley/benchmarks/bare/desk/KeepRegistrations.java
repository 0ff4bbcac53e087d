package parley.benchmarks.bare.desk;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps one document per registration in {@code effects}: {@code {_id, participantType}}. */
@Component
class KeepRegistrations {

    private final MongoOperations mongo;
    private final JsonMapper json;

    KeepRegistrations(MongoOperations mongo, JsonMapper json) {
        this.mongo = mongo;
        this.json = json;
    }

    @KafkaListener(topics = "${desk.topic}", groupId = "${desk.topic}")
    void on(String value) {
        RegistrationSubmitted event = json.readValue(value, RegistrationSubmitted.class);
        Document effect =
                new Document("_id", event.registrationId())
                        .append("participantType", event.participantType());
        mongo.insert(effect, "effects");
    }
}
