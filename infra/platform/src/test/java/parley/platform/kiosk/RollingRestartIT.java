package parley.platform.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import parley.platform.outbox.OutboxStatistics;
import parley.testkit.ServiceTestSettings;

/** Two replicas behind a router that goes by readiness, each restarted in turn under load. */
class RollingRestartIT {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Map<String, String> settings = settings();
    private final List<Replica> everyone = new ArrayList<>();

    @Test
    void noRequestFailsAndEveryAcceptedOrderTakesEffectOnce() {
        Replica first = start();
        Replica second = start();

        List<String> accepted;
        try (Router router = new Router(List.of(first, second));
                Customers customers = new Customers(router, 8)) {
            await().until(() -> customers.accepted().size() > 50);
            restart(router, first);
            restart(router, second);
            int before = customers.accepted().size();
            await().until(() -> customers.accepted().size() > before + 50);
            accepted = customers.leave();
            assertThat(customers.failures()).isEmpty();
        }

        Replica last = everyone.getLast();
        await().until(() -> last.part(OutboxStatistics.class).backlog().pending() == 0);
        await().atMost(A_MINUTE).until(() -> noted().containsAll(effects(accepted)));
        List<String> later = orderOnceMore(last);
        await().atMost(A_MINUTE).until(() -> noted().containsAll(effects(later)));
        assertThat(noted())
                .filteredOn(effects(accepted)::contains)
                .containsExactlyInAnyOrderElementsOf(effects(accepted));
    }

    /** What comes after everything else: by then a doubled effect would be there. */
    private static List<String> orderOnceMore(Replica replica) {
        try (Router router = new Router(List.of(replica));
                Customers customers = new Customers(router, 8)) {
            await().until(() -> customers.accepted().size() > 50);
            return customers.leave();
        }
    }

    /** Topics are shared with other tests, whose orders are noted too. */
    private static Set<String> effects(List<String> orders) {
        return orders.stream()
                .map(order -> order + " placed by a walk-in")
                .collect(Collectors.toSet());
    }

    @AfterEach
    void stopAll() {
        everyone.forEach(Replica::close);
    }

    private void restart(Router router, Replica leaving) {
        leaving.close();
        Replica coming = start();
        router.replace(leaving, coming);
        await().until(() -> router.routesTo(coming));
    }

    private Replica start() {
        Replica replica = Replica.started(settings);
        everyone.add(replica);
        return replica;
    }

    /** By any replica, also those that have gone. */
    private List<String> noted() {
        return everyone.stream().flatMap(replica -> replica.noted().stream()).toList();
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(ServiceTestSettings.settings());
        settings.put("spring.application.name", "rolling-kiosk-service");
        settings.put("parley.consume.topics", OrderEvent.TOPIC);
        settings.put("parley.idempotency.hmac-key", "known to this test only");
        settings.put("parley.inbox.sweep-interval", "200ms");
        settings.put("parley.shutdown.drain", "1s");
        return settings;
    }
}
