package parley.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.platform.idempotency.RequestRecord.Progress;

/** What every {@link IdempotencyRecords} keeps, run by the fake and by the real one. */
abstract class IdempotencyRecordsContract {

    private static final Instant NOON = Instant.parse("2020-10-30T12:00:00Z");
    private static final StoredAnswer CREATED =
            new StoredAnswer(201, "/v1/lamps/1", "\"v1\"", "application/json", "{\"이름\":1}");

    abstract IdempotencyRecords records();

    @Test
    void anInsertedRecordIsFoundAsItWas() {
        RequestRecord request = request("r1", "token-1");

        assertThat(records().insert(request)).isTrue();

        assertThat(records().find("r1")).contains(request);
    }

    @Test
    void anUnknownRecordIsNotFound() {
        assertThat(records().find("r1")).isEmpty();
    }

    @Test
    void anIdIsTakenOnce() {
        records().insert(request("r1", "token-1"));

        assertThat(records().insert(request("r1", "token-2"))).isFalse();

        assertThat(records().find("r1")).contains(request("r1", "token-1"));
    }

    @Test
    void anAnswerIsKeptWhole() {
        RequestRecord request = request("r1", "token-1");
        records().insert(request);

        assertThat(records().replace("token-1", request.answered(CREATED))).isTrue();

        assertThat(records().find("r1")).contains(request.answered(CREATED));
    }

    @Test
    void aReplacementThatExpectsAnotherTokenDoesNotHappen() {
        records().insert(request("r1", "token-1"));

        assertThat(records().replace("token-0", request("r1", "token-2"))).isFalse();

        assertThat(records().find("r1")).contains(request("r1", "token-1"));
    }

    @Test
    void aReplacementOfNothingDoesNotHappen() {
        assertThat(records().replace("token-1", request("r1", "token-2"))).isFalse();

        assertThat(records().find("r1")).isEmpty();
    }

    @Test
    void ofManyThatTakeOverAtOnceOneWins() throws Exception {
        records().insert(request("r1", "dead"));
        List<Future<Boolean>> takeovers;
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            takeovers =
                    IntStream.range(0, 8)
                            .mapToObj(n -> request("r1", "token-" + n))
                            .map(taken -> executor.submit(() -> records().replace("dead", taken)))
                            .toList();
        }

        int winners = 0;
        for (Future<Boolean> takeover : takeovers) {
            winners += takeover.get() ? 1 : 0;
        }
        assertThat(winners).isEqualTo(1);
    }

    @Test
    void onlyTheHolderRemoves() {
        records().insert(request("r1", "token-1"));

        records().remove("r1", "token-0");
        assertThat(records().find("r1")).isPresent();

        records().remove("r1", "token-1");
        assertThat(records().find("r1")).isEmpty();
    }

    @Test
    void whatExpiredIsRemoved() {
        records().insert(request("r1", "token-1"));

        assertThat(records().removeExpired(NOON.minusMillis(1))).isZero();
        assertThat(records().removeExpired(NOON)).isEqualTo(1);

        assertThat(records().find("r1")).isEmpty();
    }

    @Test
    void whatAClientSentIsFoundByItsSubjectAndRemoved() {
        records().insert(request("r1", "token-1"));

        assertThat(records().removeOf("lee")).isZero();
        assertThat(records().removeOf("kim")).isEqualTo(1);

        assertThat(records().find("r1")).isEmpty();
    }

    private static RequestRecord request(String id, String token) {
        return new RequestRecord(
                id,
                "kim",
                new Fingerprint("key-1", "f00d"),
                token,
                NOON,
                new Progress.InFlight(NOON.minusSeconds(60)));
    }
}
