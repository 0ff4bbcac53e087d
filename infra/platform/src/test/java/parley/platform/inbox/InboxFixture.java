package parley.platform.inbox;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.platform.contract.Contracts;
import parley.platform.contract.Violation;
import parley.platform.deadletter.InMemoryDeadLetters;
import parley.platform.inbox.InboxStore.First;
import parley.platform.lease.HandTime;
import parley.platform.lease.LeaseWatch;
import parley.platform.lease.Leases;
import parley.platform.lease.Pause;

/** An inbox in memory: woken keys are taken up when the test says so, and pauses take no time. */
final class InboxFixture {

    static final Duration LEASE = Duration.ofSeconds(15);
    static final InboxSettings SETTINGS =
            new InboxSettings(
                    Duration.ofMillis(20),
                    LEASE,
                    3,
                    Duration.ofMillis(200),
                    Duration.ofMinutes(5),
                    100,
                    4,
                    Duration.ofSeconds(5));

    final HandTime time = new HandTime();
    final InMemoryInboxStore store = new InMemoryInboxStore(SETTINGS.mostParkedPerKey());
    final InMemoryDeadLetters deadLetters = new InMemoryDeadLetters();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final List<InboxKey> woken = new ArrayList<>();
    final List<Duration> pauses = new ArrayList<>();
    final InboxMetrics metrics = new InboxMetrics(meters);
    private final List<Violation> violations = new ArrayList<>();

    /** From now on every event breaks its contract. */
    void violate(Violation violation) {
        violations.add(violation);
    }

    /** From now on every event follows its contract again. */
    void obey() {
        violations.clear();
    }

    Reactions reactions(Subscription<?>... subscriptions) {
        return new Reactions(
                List.of(subscriptions), new AnyContracts(), SETTINGS, pauses::add, metrics);
    }

    InboxWorker worker(Subscription<?>... subscriptions) {
        return worker(reactions(subscriptions));
    }

    InboxWorker worker(Reactions reactions) {
        return new InboxWorker(
                store,
                reactions,
                deadLetters,
                woken::addAll,
                Leases.of("this", LEASE),
                time,
                time.clock(),
                metrics);
    }

    InboxSweep sweep(Wakers wakers) {
        return new InboxSweep(
                store,
                wakers,
                deadLetters,
                new LeaseWatch<>(time),
                SETTINGS,
                Thread.ofVirtual().factory(),
                Pause.SLEEPING,
                time.clock(),
                metrics);
    }

    /** As the binding's thread does. */
    void take(InboxWorker worker, InboxKey key, InboxEvent event) {
        Recording recording = store.record(key, event, First.ONE, worker.lease(), worker.now());
        if (recording instanceof Recording.Leased leased) {
            worker.work(leased.work());
        }
    }

    void resumeWoken(InboxWorker worker) {
        List<InboxKey> keys = List.copyOf(woken);
        woken.clear();
        keys.forEach(key -> worker.resume(key, null));
    }

    private final class AnyContracts implements Contracts {
        @Override
        public Optional<URI> addressOf(String type) {
            return type.startsWith("parley.kiosk.")
                    ? Optional.of(URI.create("https://schemas.example/" + type))
                    : Optional.empty();
        }

        @Override
        public Optional<String> topicOf(String type) {
            return Optional.empty();
        }

        @Override
        public List<Violation> violations(String type, String json) {
            return List.copyOf(violations);
        }
    }
}
