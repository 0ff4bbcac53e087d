package parley.benchmarks.bare.registration;

import java.net.URI;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.ResponseEntity;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Inserts, sends, and answers when the broker has acknowledged. */
@RestController
class RegistrationController {

    private static final String TOPIC = "bare.registrations";

    private final MongoOperations mongo;
    private final KafkaTemplate<String, String> kafka;
    private final JsonMapper json;

    RegistrationController(
            MongoOperations mongo, KafkaTemplate<String, String> kafka, JsonMapper json) {
        this.mongo = mongo;
        this.kafka = kafka;
        this.json = json;
    }

    @PostMapping("/v1/forums/{forum}/registrations")
    ResponseEntity<RegistrationSubmitted> register(
            @PathVariable String forum, @RequestBody RegistrationForm form) {
        String id = UUID.randomUUID().toString();
        mongo.insert(document(id, forum, form), "registrations");
        RegistrationSubmitted submitted = new RegistrationSubmitted(id, form.participantType());
        var _ = kafka.send(TOPIC, id, json.writeValueAsString(submitted)).join();
        return ResponseEntity.created(
                        URI.create("/v1/forums/%s/registrations/%s".formatted(forum, id)))
                .body(submitted);
    }

    private static Document document(String id, String forum, RegistrationForm form) {
        RegistrationForm.Person person = form.person();
        return new Document("_id", id)
                .append("forum", forum)
                .append("participantType", form.participantType())
                .append(
                        "person",
                        new Document("name", person.name())
                                .append("email", person.email())
                                .append("language", person.language())
                                .append("timeZone", person.timeZone()));
    }
}
