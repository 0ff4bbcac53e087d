package parley.platform.idempotency;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.platform.ids.Ids;
import parley.platform.simulation.SimulatedProcess;

/** Keyed requests of a simulated process, wired as the filter does. */
public final class IdempotencyRoom {

    private static final String CLIENT = "guest";
    private static final String PATH = "/v1/tabs";
    private static final Fingerprint BODY = new Fingerprint("key", "body");

    private final KeyedRequests requests;

    public IdempotencyRoom(
            MongoOperations mongo, Ids ids, SimulatedProcess process, Duration lease) {
        requests =
                new KeyedRequests(
                        new MongoIdempotencyRecords(mongo),
                        ids,
                        process.wall(),
                        lease,
                        Duration.ofDays(1));
    }

    /**
     * The answer to a request; empty while another one with its key is at work.
     *
     * @param command creates something under the id, and says what the answer is
     */
    public Optional<String> answer(String key, Function<UUID, String> command) {
        KeyedRequest request = new KeyedRequest(CLIENT, "POST", PATH, new IdempotencyKey(key));
        return switch (requests.begin(request.id(), request.subject(), BODY)) {
            case Attempt.Begun(RequestRecord begun) -> {
                String answer = command.apply(request.identity().idFor("tab"));
                requests.done(begun, new StoredAnswer(201, null, null, "text/plain", answer));
                yield Optional.of(answer);
            }
            case Attempt.Repeated(StoredAnswer answer) -> Optional.of(answer.body());
            case Attempt.InFlight _ -> Optional.empty();
            case Attempt.OtherBody _ -> throw new AssertionError("Every body is the same");
        };
    }
}
