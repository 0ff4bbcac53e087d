package parley.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.bson.BsonBinarySubType;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.platform.sample.SampleClient;
import parley.platform.sample.SampleServiceTest;
import tools.jackson.databind.json.JsonMapper;

@SampleServiceTest
@ExtendWith(OutputCaptureExtension.class)
class ParleyDefaultsIT {

    private final int port;
    private final JsonMapper json;
    private final MongoOperations mongo;

    ParleyDefaultsIT(
            @LocalServerPort int port,
            @Autowired JsonMapper json,
            @Autowired MongoOperations mongo) {
        this.port = port;
        this.json = json;
        this.mongo = mongo;
    }

    record Reading(Instant at, Duration length, @Nullable String note) {}

    @Test
    void timesAreWrittenByIsoAndNothingIsLeftOut() {
        String written =
                json.writeValueAsString(
                        new Reading(
                                Instant.parse("2020-10-30T01:00:00Z"),
                                Duration.ofMinutes(20),
                                null));

        assertThat(written).isEqualTo("{\"at\":\"2020-10-30T01:00:00Z\",\"length\":\"PT20M\"}");
    }

    @Test
    void uuidsAreStoredInTheStandardForm() {
        mongo.insert(new Document("_id", "lamp").append("lampId", new UUID(1, 2)), "samples");

        Byte type =
                mongo.execute(
                        "samples",
                        samples ->
                                samples.withDocumentClass(BsonDocument.class)
                                        .find()
                                        .first()
                                        .getBinary("lampId")
                                        .getType());
        assertThat(type).isEqualTo(BsonBinarySubType.UUID_STANDARD.getValue());
    }

    @Test
    void metricsNameTheService() {
        SampleClient.operator(port)
                .get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectBody(String.class)
                .value(
                        metrics ->
                                assertThat(metrics)
                                        .contains("jvm_memory_used_bytes{application=\"sample\""));
    }

    @Test
    void aLogLineIsJsonWithTheCorrelation(CapturedOutput output) {
        SampleClient.participant(port)
                .get()
                .uri("/v1/failures/BUG")
                .header("X-Correlation-Id", "logged-call")
                .exchange()
                .expectStatus()
                .is5xxServerError();

        String line =
                output.getOut()
                        .lines()
                        .filter(out -> out.contains("logged-call"))
                        .findFirst()
                        .orElseThrow();
        assertThat(json.readTree(line).path("correlationId").asString()).isEqualTo("logged-call");
        assertThat(json.readTree(line).path("service").path("name").asString()).isEqualTo("sample");
    }

    @Test
    void readinessLooksAtTheStore() {
        SampleClient.operator(port)
                .get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectBody()
                .jsonPath("$.components.mongo.status")
                .isEqualTo("UP");
    }
}
