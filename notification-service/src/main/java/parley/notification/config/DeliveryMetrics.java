package parley.notification.config;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import org.springframework.stereotype.Component;
import parley.notification.application.Notifications;
import parley.notification.domain.Status;

/**
 * Gauge {@code parley.notifications} by status, counted in the store: the same on each replica, so
 * take one, not the sum.
 */
@Component
final class DeliveryMetrics implements MeterBinder {

    private final Notifications notifications;

    DeliveryMetrics(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Status status : Status.values()) {
            Gauge.builder("parley.notifications", () -> count(status))
                    .tag("status", status.name().toLowerCase(Locale.ROOT))
                    .description("Notifications by state")
                    .register(registry);
        }
    }

    private long count(Status status) {
        return notifications.countByStatus().getOrDefault(status, 0L);
    }
}
