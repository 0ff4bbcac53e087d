package parley.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import parley.platform.idempotency.RequestRecord.Progress;
import parley.platform.refusal.Refusal;
import parley.platform.refusal.RefusedException;
import parley.platform.sample.LampWorks;
import parley.platform.sample.SampleClient;
import parley.platform.sample.SampleServiceTest;
import parley.testkit.Tokens;

@SampleServiceTest
class RepeatedRequestIT {

    private static final String RED = "{\"colour\":\"RED\",\"watts\":5}";
    private static final String GREEN = "{\"colour\":\"GREEN\",\"watts\":5}";

    private final String key = UUID.randomUUID().toString();
    private final int port;
    private final RestTestClient kim;
    private final LampWorks works;
    private final IdempotencyRecords records;
    private final Clock clock;

    RepeatedRequestIT(
            @LocalServerPort int port,
            @Autowired LampWorks works,
            @Autowired IdempotencyRecords records,
            @Autowired Clock clock) {
        this.port = port;
        this.kim = SampleClient.participant(port);
        this.works = works;
        this.records = records;
        this.clock = clock;
    }

    @AfterEach
    void behaveAgain() {
        works.behave(() -> {});
    }

    @Test
    void aRepetitionGetsTheSameAnswerWithoutRunning() {
        EntityExchangeResult<String> first = post(kim, RED);
        int runs = works.runs();

        EntityExchangeResult<String> second = post(kim, RED);

        assertThat(works.runs()).isEqualTo(runs);
        assertThat(second.getStatus().value()).isEqualTo(201);
        assertThat(second.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(second.getResponseHeaders().getLocation())
                .isEqualTo(first.getResponseHeaders().getLocation())
                .isNotNull();
        assertThat(second.getResponseHeaders().getETag()).isEqualTo("\"v1\"");
        assertThat(second.getResponseHeaders().getContentType())
                .isEqualTo(first.getResponseHeaders().getContentType());
        assertThat(second.getResponseHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        post(kim, RED);

        assertThat(post(kim, GREEN))
                .satisfies(answer -> assertThat(answer.getStatus().value()).isEqualTo(422))
                .extracting(EntityExchangeResult::getResponseBody)
                .asString()
                .contains("idempotency-key-reused");
    }

    @Test
    void theSameKeyOfAnotherClientIsAnotherRequest() {
        EntityExchangeResult<String> kims = post(kim, RED);

        EntityExchangeResult<String> lees =
                post(SampleClient.with(port, Tokens.participant("lee")), GREEN);

        assertThat(lees.getStatus().value()).isEqualTo(201);
        assertThat(lees.getResponseBody()).isNotEqualTo(kims.getResponseBody());
    }

    @Test
    void aRequestStillAtWorkIsWaitedFor() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        works.behave(
                () -> {
                    started.countDown();
                    await(finish);
                });
        CompletableFuture<EntityExchangeResult<String>> first =
                CompletableFuture.supplyAsync(() -> post(kim, RED));
        await(started);

        EntityExchangeResult<String> second = post(kim, RED);
        finish.countDown();

        assertThat(second.getStatus().value()).isEqualTo(409);
        assertThat(second.getResponseBody()).contains("idempotency-key-in-flight");
        assertThat(second.getResponseHeaders().getFirst(HttpHeaders.RETRY_AFTER))
                .isIn("8", "9", "10");
        assertThat(first.get(30, TimeUnit.SECONDS).getStatus().value()).isEqualTo(201);
        assertThat(post(kim, RED).getResponseBody()).isEqualTo(first.get().getResponseBody());
    }

    @Test
    void aRequestWhoseServiceDiedRunsAgainOnceItsLeaseIsOver() {
        KeyedRequest died = new KeyedRequest("kim", "POST", "/v1/lamps", new IdempotencyKey(key));
        Instant leaseEnd = clock.instant().minus(Duration.ofMillis(1));
        records.insert(
                new RequestRecord(
                        died.id(),
                        "kim",
                        new Fingerprint("of a former process", "?"),
                        "held by the dead",
                        leaseEnd.plus(Duration.ofHours(1)),
                        new Progress.InFlight(leaseEnd)));

        EntityExchangeResult<String> retried = post(kim, RED);

        assertThat(retried.getStatus().value()).isEqualTo(201);
        assertThat(retried.getResponseBody())
                .contains(died.identity().idFor("create-lamp").toString());
        assertThat(post(kim, RED).getResponseBody()).isEqualTo(retried.getResponseBody());
    }

    @Test
    void aFailureIsNotKept() {
        works.behave(
                () -> {
                    throw new IllegalStateException("blown fuse");
                });
        assertThat(post(kim, RED).getStatus().value()).isEqualTo(500);

        works.behave(() -> {});

        assertThat(post(kim, RED).getStatus().value()).isEqualTo(201);
    }

    @Test
    void aRefusalIsDecidedAnew() {
        works.behave(
                () -> {
                    throw new RefusedException(Refusal.conflict("too-bright", "Light enough."));
                });
        assertThat(post(kim, RED).getStatus().value()).isEqualTo(409);

        works.behave(() -> {});

        assertThat(post(kim, RED).getStatus().value()).isEqualTo(201);
    }

    @Test
    void withoutAKeyEachRequestIsItsOwn() {
        EntityExchangeResult<String> first = unkeyed();

        assertThat(unkeyed().getResponseBody()).isNotEqualTo(first.getResponseBody());
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        EntityExchangeResult<String> answer =
                answer(kim.post().uri("/v1/lamps").header(IdempotencyKey.HEADER, "two words"), RED);

        assertThat(answer.getStatus().value()).isEqualTo(400);
        assertThat(answer.getResponseBody()).contains("idempotency-key-malformed");
    }

    private EntityExchangeResult<String> post(RestTestClient client, String body) {
        return answer(client.post().uri("/v1/lamps").header(IdempotencyKey.HEADER, key), body);
    }

    private EntityExchangeResult<String> unkeyed() {
        return answer(kim.post().uri("/v1/lamps"), RED);
    }

    private static EntityExchangeResult<String> answer(
            RestTestClient.RequestBodySpec request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .returnResult(String.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("Nobody came");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
