package parley.benchmarks.modulith;

import java.util.UUID;
import org.bson.Document;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One transaction: the e-mail address, which only one registration of a type may have, by a unique
 * id; the registration; and, when the event is published, the registry's entry. The event goes out
 * after the transaction, and the entry is completed then.
 */
@Service
class RegisterAttendee {

    private final MongoOperations mongo;
    private final ApplicationEventPublisher events;

    RegisterAttendee(MongoOperations mongo, ApplicationEventPublisher events) {
        this.mongo = mongo;
        this.events = events;
    }

    @Transactional
    RegistrationSubmitted register(String forum, RegistrationForm form) {
        String id = UUID.randomUUID().toString();
        RegistrationForm.Person person = form.person();
        String claimed = String.join("/", forum, form.participantType(), person.email());
        mongo.insert(new Document("_id", claimed).append("registration", id), "claims");
        mongo.insert(document(id, forum, form), "registrations");
        RegistrationSubmitted submitted = new RegistrationSubmitted(id, form.participantType());
        events.publishEvent(submitted);
        return submitted;
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
