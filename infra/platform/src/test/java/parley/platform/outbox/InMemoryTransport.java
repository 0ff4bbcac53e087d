package parley.platform.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import parley.platform.event.EventEnvelope;

/** A broker with topics; it can be away, poisoned for a subject, or slow. */
final class InMemoryTransport implements EventTransport {

    private final List<Sent> sent = new ArrayList<>();
    private final Set<String> poisoned = new HashSet<>();
    private final Set<String> missingTopics = new HashSet<>();
    private boolean away;
    private Runnable beforeAcknowledging = () -> {};

    record Sent(String topic, EventEnvelope envelope, @Nullable String data) {}

    @Override
    public CompletableFuture<Void> send(
            String topic, EventEnvelope envelope, @Nullable String data) {
        Runnable before;
        synchronized (this) {
            if (away || poisoned.contains(envelope.subject()) || missingTopics.contains(topic)) {
                return CompletableFuture.failedFuture(new IllegalStateException("not taken"));
            }
            sent.add(new Sent(topic, envelope, data));
            before = beforeAcknowledging;
        }
        before.run();
        return CompletableFuture.completedFuture(null);
    }

    synchronized void goAway() {
        away = true;
    }

    synchronized void comeBack() {
        away = false;
    }

    synchronized void poison(String subject) {
        poisoned.add(subject);
    }

    synchronized void without(String topic) {
        missingTopics.add(topic);
    }

    synchronized void beforeAcknowledging(Runnable action) {
        beforeAcknowledging = action;
    }

    synchronized List<Sent> sent() {
        return List.copyOf(sent);
    }

    List<Long> sequences(String subject) {
        return sent().stream()
                .filter(record -> record.envelope().subject().equals(subject))
                .map(record -> record.envelope().sequence())
                .toList();
    }
}
