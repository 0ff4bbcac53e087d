package parley.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import parley.platform.ids.Ids;
import parley.platform.sample.HandClock;

class KeyedRequestsTest {

    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final Duration RETENTION = Duration.ofHours(24);
    private static final Fingerprint BODY = new Fingerprint("key-1", "f00d");
    private static final Fingerprint OTHER_BODY = new Fingerprint("key-1", "beef");
    private static final StoredAnswer CREATED =
            new StoredAnswer(201, "/v1/lamps/1", "\"v1\"", "application/json", "{}");

    private final HandClock clock = new HandClock(Instant.parse("2020-10-30T12:00:00Z"));
    private final IdempotencyRecords records = new InMemoryIdempotencyRecords();
    private final KeyedRequests requests =
            new KeyedRequests(records, ids(), clock, LEASE, RETENTION);

    @Test
    void aRepetitionGetsTheFirstAnswer() {
        requests.done(begun(BODY), CREATED);

        assertThat(begin(BODY)).isEqualTo(new Attempt.Repeated(CREATED));
    }

    @Test
    void anotherBodyUnderTheSameKeyIsNoRepetition() {
        requests.done(begun(BODY), CREATED);

        assertThat(begin(OTHER_BODY)).isEqualTo(new Attempt.OtherBody());
    }

    @Test
    void aRepetitionWaitsForTheFirstOneAtWork() {
        begun(BODY);
        clock.advance(Duration.ofSeconds(3));

        assertThat(begin(BODY)).isEqualTo(new Attempt.InFlight(Duration.ofSeconds(7)));
    }

    @Test
    void oneThatDiedIsTakenOverWhenItsLeaseEnds() {
        begun(BODY);
        clock.advance(LEASE);

        assertThat(begin(BODY)).isInstanceOf(Attempt.Begun.class);
        assertThat(begin(BODY)).isEqualTo(new Attempt.InFlight(LEASE));
    }

    @Test
    void aLeaseThatAWrongClockGaveHoldsNobodyUp() {
        clock.advance(Duration.ofHours(1));
        begun(BODY);
        clock.advance(Duration.ofHours(-1));

        assertThat(begin(BODY)).isInstanceOf(Attempt.Begun.class);
    }

    @Test
    void oneThatDiedIsNotTakenOverByAnotherBody() {
        begun(BODY);
        clock.advance(LEASE);

        assertThat(begin(OTHER_BODY)).isEqualTo(new Attempt.OtherBody());
    }

    @Test
    void oneThatWasTakenOverNoLongerStoresItsAnswer() {
        RequestRecord slow = begun(BODY);
        clock.advance(LEASE);
        begun(BODY);

        requests.done(slow, CREATED);

        assertThat(begin(BODY)).isInstanceOf(Attempt.InFlight.class);
    }

    @Test
    void whatWasWithdrawnRunsAgainWithAnyBody() {
        requests.withdrawn(begun(BODY));

        assertThat(begin(OTHER_BODY)).isInstanceOf(Attempt.Begun.class);
    }

    @Test
    void anAnswerIsForgottenAfterADayEvenBeforeItIsSwept() {
        requests.done(begun(BODY), CREATED);
        clock.advance(RETENTION);

        assertThat(begin(OTHER_BODY)).isInstanceOf(Attempt.Begun.class);
    }

    @Test
    void underANewSecretTheSameKeyIsStillARepetition() {
        requests.done(begun(BODY), CREATED);

        assertThat(begin(new Fingerprint("key-2", "cafe")))
                .isEqualTo(new Attempt.Repeated(CREATED));
    }

    private Attempt begin(Fingerprint body) {
        return requests.begin("r1", "kim", body);
    }

    private RequestRecord begun(Fingerprint body) {
        if (begin(body) instanceof Attempt.Begun(RequestRecord request)) {
            return request;
        }
        throw new AssertionError("Nothing has begun");
    }

    private static Ids ids() {
        int[] last = {0};
        return () -> Ids.derived("token", String.valueOf(last[0]++));
    }
}
