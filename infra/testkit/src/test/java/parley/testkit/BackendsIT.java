package parley.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class BackendsIT {

    private static final String TOPIC = "testkit.records";

    @Test
    void whatIsPublishedLiesOnTheTopicInOrder() {
        TopicRecords.create(TOPIC, 3);
        TopicRecords.create(TOPIC, 3);

        TopicRecords.publish(event("room-1", 1, "{\"seats\":60}"));
        TopicRecords.publish(event("room-2", 1, "{\"seats\":7}"));
        TopicRecords.publish(event("room-1", 2, "{\"seats\":120}"));
        TopicRecords.publishTombstone(TOPIC, "room-1");

        List<TopicRecord> found = TopicRecords.await(TOPIC, 3, read -> "room-1".equals(read.key()));
        assertThat(found).hasSize(3);
        assertThat(found.get(0).sequence()).isEqualTo(1);
        assertThat(found.get(1).data()).isEqualTo("{\"seats\":120}");
        assertThat(found.get(1).forum()).isEqualTo("necef-2020");
        assertThat(found.get(1).attribute("source")).isEqualTo("/test/testkit");
        assertThat(found.get(2).json()).isNull();
        assertThat(TopicRecords.all(TOPIC)).hasSize(4);
    }

    @Test
    void theStoreKeepsWhatIsWritten() {
        try (MongoClient client = MongoClients.create(TestBackends.mongoUri() + "/testkit")) {
            MongoCollection<Document> rooms = client.getDatabase("testkit").getCollection("rooms");

            rooms.insertOne(new Document("_id", "MAIN").append("seats", 120));

            assertThat(rooms.find(new Document("_id", "MAIN")).first())
                    .isEqualTo(new Document("_id", "MAIN").append("seats", 120));
        }
    }

    @Test
    void aTokenCarriesSubjectAndRoles() throws ParseException {
        var claims = SignedJWT.parse(Tokens.organiser("organiser-pohang")).getJWTClaimsSet();

        assertThat(claims.getSubject()).isEqualTo("organiser-pohang");
        assertThat(claims.getStringListClaim("roles")).containsExactly("organiser");
    }

    private static TestEvent event(String room, long sequence, String json) {
        return TestEvent.owned(
                TOPIC, "parley.testkit.room-changed.v1", "necef-2020", room, sequence, json);
    }
}
