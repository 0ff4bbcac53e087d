package parley.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.JsonPathAssertions;
import org.springframework.test.web.servlet.client.RestTestClient;
import parley.platform.correlation.Correlation;
import parley.platform.sample.SampleClient;
import parley.platform.sample.SampleServiceTest;

@SampleServiceTest
class ProblemDetailsIT {

    private final RestTestClient client;

    ProblemDetailsIT(@LocalServerPort int port) {
        client = SampleClient.participant(port);
    }

    @Test
    void aRefusalNamesItsTypeItsWordsAndTheCorrelation() {
        client.get()
                .uri("/v1/failures/REFUSED")
                .header(Correlation.HEADER, "call-1")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("https://problems.parley.example/too-bright")
                .jsonPath("$.title")
                .isEqualTo("Too bright")
                .jsonPath("$.status")
                .isEqualTo(409)
                .jsonPath("$.detail")
                .isEqualTo("There is light enough.")
                .jsonPath("$.code")
                .isEqualTo("too-bright")
                .jsonPath("$.lumens")
                .isEqualTo(800)
                .jsonPath("$.correlationId")
                .isEqualTo("call-1");
    }

    @Test
    void twoCreationsOfTheSameThingEndAsAConflict() {
        get("/v1/failures/DUPLICATE", 409).isEqualTo("already-exists");
    }

    @Test
    void aLostRaceEndsAsAStaleVersion() {
        get("/v1/failures/OVERTAKEN", 412).isEqualTo("version-changed");
    }

    @Test
    void anAbsentStoreIsSaidAndMayBeRetried() {
        client.get()
                .uri("/v1/failures/STORE_AWAY")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals(HttpHeaders.RETRY_AFTER, "2")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("store-unavailable");
    }

    @Test
    void aFullOutboxTakesNothingMoreForNow() {
        client.get()
                .uri("/v1/failures/OUTBOX_FULL")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals(HttpHeaders.RETRY_AFTER, "30")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("outbox-full");
    }

    @Test
    void aBugShowsNothingOfTheInside() {
        client.get()
                .uri("/v1/failures/BUG")
                .exchange()
                .expectStatus()
                .isEqualTo(500)
                .expectBody(String.class)
                .value(
                        body ->
                                assertThat(body)
                                        .contains("internal-error", "correlationId")
                                        .doesNotContain("vault", "IllegalState"));
    }

    @Test
    void anyOtherStatusKeepsItsReason() {
        client.get()
                .uri("/v1/failures/STATUS")
                .exchange()
                .expectStatus()
                .isEqualTo(410)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("gone")
                .jsonPath("$.detail")
                .isEqualTo("It was sold.");
    }

    @Test
    void anUnknownAddressIsAProblemToo() {
        get("/v1/nothing-here", 404).isEqualTo("no-such-address");
    }

    @Test
    void aWrongMethodNamesTheRightOnes() {
        client.delete()
                .uri("/v1/lamps")
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .valueMatches(HttpHeaders.ALLOW, ".*POST.*")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("method-not-allowed");
    }

    @Test
    void aWrongMediaTypeNamesTheRightOne() {
        client.post()
                .uri("/v1/lamps")
                .contentType(MediaType.TEXT_PLAIN)
                .body("red")
                .exchange()
                .expectStatus()
                .isEqualTo(415)
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains("application/json"));
    }

    @Test
    void aParameterOfTheWrongTypeIsNamed() {
        client.get()
                .uri("/v1/brightness?lumens=much")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("lumens")
                .jsonPath("$.errors[0].message")
                .isEqualTo("Must be a number.");
    }

    @Test
    void aMissingParameterIsNamed() {
        client.get()
                .uri("/v1/brightness")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("lumens")
                .jsonPath("$.errors[0].message")
                .isEqualTo("Is required.");
    }

    @Test
    void aPathThatIsNoneOfTheKnownValuesListsThem() {
        client.get()
                .uri("/v1/failures/RUST")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].allowed[0]")
                .isEqualTo("REFUSED");
    }

    @Test
    void whatAFirewallRefusesIsAProblemToo() {
        client.get()
                .uri("/v1/lamps;colour=red")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("bad-request");
    }

    @Test
    void aBodyAboveTheLimitIsRefusedBeforeItIsRead() {
        client.post()
                .uri("/v1/lamps")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("colour", "x".repeat(11 * 1024)))
                .exchange()
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("request-too-large")
                .jsonPath("$.limitBytes")
                .isEqualTo(10 * 1024);
    }

    private JsonPathAssertions get(String uri, int status) {
        return client.get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code");
    }
}
