package parley.faults.judge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import parley.faults.load.ProbeForum;
import parley.journeys.client.Answer;
import parley.journeys.client.Api;
import parley.journeys.client.TopicCounts;
import tools.jackson.databind.JsonNode;

/**
 * What the services say of their outboxes, inboxes and dead letters, and the broker of its topics.
 */
public final class Readings {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    /** Longer than a lease, its watch and two sweeps: whatever is to come has come by then. */
    private static final Duration QUIET = Duration.ofSeconds(9);

    private final ProbeForum forum;
    private final TopicCounts topics;
    private final Clock clock;

    public Readings(ProbeForum forum, TopicCounts topics, Clock clock) {
        this.forum = forum;
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * Waits until every event that was stored before now is published; events that are stored later
     * don't count.
     *
     * @return how long it took, to a second; the limit where it took longer
     */
    public Duration untilPublished(Duration limit) {
        Instant now = clock.instant();
        long start = System.nanoTime();
        while (System.nanoTime() - start < limit.toNanos()) {
            if (forum.services().stream().allMatch(service -> publishedSince(service, now))) {
                return Duration.ofNanos(System.nanoTime() - start);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return limit;
    }

    /**
     * Waits until nothing is on its way and nothing changes any more. What waits behind a dead
     * event or for what never comes stays as it is.
     *
     * @return what still moved at the limit; empty when all was quiet
     */
    public Optional<String> untilQuiet(Duration limit) {
        long start = System.nanoTime();
        long quietSince = start;
        State before = State.NONE;
        while (System.nanoTime() - start < limit.toNanos()) {
            State now = state();
            if (!now.equals(before) || now.outbox() > 0 || now.unread() > 0) {
                quietSince = System.nanoTime();
                before = now;
            } else if (System.nanoTime() - quietSince > QUIET.toNanos()) {
                return Optional.empty();
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return Optional.of(before.toString());
    }

    /** Over all services. */
    public int deadLetters() {
        return sum("dead-letters", "count");
    }

    /** The newest ones, one line each. */
    public List<String> deadLettersInWords() {
        return forum.services().stream()
                .flatMap(service -> operation(service, "dead-letters").path("items").valueStream())
                .map(
                        letter ->
                                "%s %s %s %s"
                                        .formatted(
                                                letter.path("reason").asString(),
                                                letter.path("topic").asString(),
                                                letter.path("eventType").asString("-"),
                                                letter.path("detail").asString()))
                .toList();
    }

    private boolean publishedSince(Api service, Instant then) {
        JsonNode outbox = operation(service, "outbox");
        if (outbox.path("pending").asInt() == 0) {
            return true;
        }
        long age = outbox.path("oldestPendingSeconds").asLong() + 1;
        return clock.instant().minusSeconds(age).isAfter(then);
    }

    private State state() {
        return new State(
                sum("outbox", "pending"),
                topics.unread(),
                sum("inbox", "toDo"),
                sum("inbox", "parked"),
                sum("inbox", "waiting"),
                deadLetters(),
                topics.published());
    }

    private int sum(String operation, String member) {
        return forum.services().stream()
                .mapToInt(service -> operation(service, operation).path(member).asInt())
                .sum();
    }

    private JsonNode operation(Api service, String name) {
        Answer answer = service.get(forum.operator(), "/v1/operations/" + name).expect(200);
        return answer.body();
    }

    private record State(
            int outbox, long unread, int toDo, int parked, int waiting, int dead, long published) {

        static final State NONE = new State(-1, -1, -1, -1, -1, -1, -1);
    }
}
