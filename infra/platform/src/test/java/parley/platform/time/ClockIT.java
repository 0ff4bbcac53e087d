package parley.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import parley.platform.sample.SampleClient;
import parley.platform.sample.SampleServiceTest;

@SampleServiceTest
class ClockIT {

    private static final Instant FORUM_DAY = Instant.parse("2020-10-30T01:00:00Z");

    private final int port;
    private final ForumClock clock;
    private final MongoOperations mongo;

    ClockIT(
            @LocalServerPort int port,
            @Autowired ForumClock clock,
            @Autowired MongoOperations mongo) {
        this.port = port;
        this.clock = clock;
        this.mongo = mongo;
    }

    @Test
    void anOperatorMovesForumTime() {
        move(SampleClient.operator(port)).expectStatus().isOk();

        assertThat(clock.now()).isCloseTo(FORUM_DAY, within(1, ChronoUnit.MINUTES));
        SampleClient.participant(port)
                .get()
                .uri("/v1/clock")
                .exchange()
                .expectBody()
                .jsonPath("$.settable")
                .isEqualTo(true)
                .jsonPath("$.now")
                .value(String.class, now -> assertThat(now).startsWith("2020-10-30T01:0"));
    }

    @Test
    void nobodyElseDoes() {
        move(SampleClient.participant(port))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("role-required");
    }

    @Test
    void aNewTimeIsNeeded() {
        SampleClient.operator(port)
                .put()
                .uri("/v1/clock")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{}")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("now");
    }

    @Test
    void aMovedClockSurvivesARestart() {
        move(SampleClient.operator(port)).expectStatus().isOk();

        MovableForumClock restarted =
                new MovableForumClock(
                        Clock.systemUTC(), new MongoClockOffsets(mongo), Duration.ofSeconds(1));

        assertThat(restarted.now()).isCloseTo(FORUM_DAY, within(1, ChronoUnit.MINUTES));
    }

    private static RestTestClient.ResponseSpec move(RestTestClient client) {
        return client.put().uri("/v1/clock").body(Map.of("now", FORUM_DAY)).exchange();
    }
}
