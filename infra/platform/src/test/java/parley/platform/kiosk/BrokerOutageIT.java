package parley.platform.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.local.Ports;
import parley.local.broker.EmbeddedKafka;
import parley.platform.outbox.OutboxStatistics;
import parley.testkit.ServiceTestSettings;

/** A broker of its own, which goes away under load and comes back. */
class BrokerOutageIT {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final int port = Ports.orFree(0);
    private final int controllerPort = Ports.orFree(0);

    @TempDir private Path directory;
    private EmbeddedKafka broker;
    private Replica kiosk;

    @BeforeEach
    void start() {
        broker = EmbeddedKafka.start(directory, port, controllerPort);
        kiosk = Replica.started(settings());
    }

    @AfterEach
    void stop() {
        kiosk.close();
        broker.close();
    }

    @Test
    void ordersAreTakenWhileTheBrokerIsAwayAndAllTakeEffectOnceItIsBack() {
        List<String> accepted;
        try (Router router = new Router(List.of(kiosk));
                Customers customers = new Customers(router, 4)) {
            awaitMore(customers);
            await().atMost(A_MINUTE).until(() -> !kiosk.noted().isEmpty());
            broker.close();
            awaitMore(customers);
            await().atMost(A_MINUTE).until(this::somethingIsOlderThanALease);
            awaitMore(customers);
            accepted = customers.leave();
            assertThat(customers.failures()).isEmpty();
        }
        assertThat(pending()).isPositive();

        broker = EmbeddedKafka.start(directory, port, controllerPort);

        await().atMost(A_MINUTE).until(() -> pending() == 0);
        await().atMost(A_MINUTE).until(() -> kiosk.noted().size() >= accepted.size());
        assertThat(kiosk.noted())
                .containsExactlyInAnyOrderElementsOf(
                        accepted.stream().map(order -> order + " placed by a walk-in").toList());
    }

    private static void awaitMore(Customers customers) {
        int before = customers.accepted().size();
        await().atMost(A_MINUTE)
                .failFast(() -> assertThat(customers.failures()).isEmpty())
                .until(() -> customers.accepted().size() > before + 50);
    }

    private boolean somethingIsOlderThanALease() {
        return backlog().oldest().compareTo(Duration.ofSeconds(6)) > 0;
    }

    private long pending() {
        return backlog().pending();
    }

    private OutboxStatistics.Backlog backlog() {
        return kiosk.part(OutboxStatistics.class).backlog();
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(ServiceTestSettings.settings());
        settings.put("spring.kafka.bootstrap-servers", broker.bootstrapServers());
        settings.put("spring.cloud.stream.kafka.binder.brokers", broker.bootstrapServers());
        settings.put("spring.application.name", "outage-kiosk-service");
        settings.put("parley.consume.topics", OrderEvent.TOPIC);
        settings.put("parley.idempotency.hmac-key", "known to this test only");
        settings.put("parley.inbox.sweep-interval", "200ms");
        settings.put("parley.outbox.lease", "6s");
        settings.put("parley.shutdown.drain", "0s");
        return settings;
    }
}
