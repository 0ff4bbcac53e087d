package parley.platform.idempotency;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The fake: one process, forgotten with it. */
final class InMemoryIdempotencyRecords implements IdempotencyRecords {

    private final Map<String, RequestRecord> records = new ConcurrentHashMap<>();

    @Override
    public Optional<RequestRecord> find(String id) {
        return Optional.ofNullable(records.get(id));
    }

    @Override
    public boolean insert(RequestRecord request) {
        return records.putIfAbsent(request.id(), request) == null;
    }

    @Override
    public boolean replace(String expectedToken, RequestRecord request) {
        RequestRecord held = records.get(request.id());
        return held != null
                && held.token().equals(expectedToken)
                && records.replace(request.id(), held, request);
    }

    @Override
    public void remove(String id, String token) {
        records.computeIfPresent(id, (same, held) -> held.token().equals(token) ? null : held);
    }

    @Override
    public long removeExpired(Instant at) {
        return removeAll(request -> !request.expiresAt().isAfter(at));
    }

    @Override
    public long removeOf(String subject) {
        return removeAll(request -> request.subject().equals(subject));
    }

    private long removeAll(Predicate<RequestRecord> which) {
        long before = records.size();
        records.values().removeIf(which);
        return before - records.size();
    }
}
