package parley.notification.config;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import parley.notification.application.DeliveryLanes;

/** Mails leave once everything else is up, and stop leaving before anything else stops. */
@Component
final class DeliveryLifecycle implements SmartLifecycle {

    private final DeliveryLanes lanes;
    private volatile boolean running;

    DeliveryLifecycle(DeliveryLanes lanes) {
        this.lanes = lanes;
    }

    @Override
    public void start() {
        lanes.start();
        running = true;
    }

    @Override
    public void stop() {
        lanes.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
