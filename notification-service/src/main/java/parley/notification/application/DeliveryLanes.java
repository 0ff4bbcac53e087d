package parley.notification.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.notification.domain.Delivery;
import parley.notification.domain.Notification;

/**
 * Threads that carry notifications to the mail server, some at a time. What is queued in this
 * process goes at once; a scan finds the rest: what waited for its time, what was dropped, and what
 * a process left behind that died.
 */
public final class DeliveryLanes implements DeliveryQueue, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DeliveryLanes.class);
    private static final int CAPACITY = 1_000;

    private final Notifications notifications;
    private final DeliverMail deliverMail;
    private final Pace pace;
    private final Clock clock;
    private final LeaseWatch leases;
    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>(CAPACITY);
    private final Set<UUID> taken = ConcurrentHashMap.newKeySet();
    private final List<Thread> lanes = new ArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    public DeliveryLanes(
            Notifications notifications,
            DeliverMail deliverMail,
            Pace pace,
            Clock clock,
            LongSupplier nanoTime) {
        this.notifications = notifications;
        this.deliverMail = deliverMail;
        this.pace = pace;
        this.clock = clock;
        this.leases = new LeaseWatch(pace.lease(), nanoTime);
    }

    @Override
    public void offer(UUID notification) {
        enqueue(notification, () -> deliverMail.deliver(notification));
    }

    public void start() {
        for (int lane = 0; lane < pace.lanes(); lane++) {
            lanes.add(Thread.ofVirtual().name("mail-lane-" + lane).start(this::work));
        }
        lanes.add(Thread.ofVirtual().name("mail-scan").start(this::scanUntilClosed));
    }

    /** Lets the mails that are on their way arrive; what waits, the next process finds. */
    @Override
    public void close() {
        closed.countDown();
        waiting.clear();
        lanes.forEach(lane -> waiting.offer(() -> {}));
        try {
            for (Thread lane : lanes) {
                lane.join(pace.lease());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void enqueue(UUID notification, Runnable step) {
        if (!taken.add(notification)) {
            return;
        }
        boolean accepted =
                waiting.offer(
                        () -> {
                            try {
                                step.run();
                            } catch (RuntimeException e) {
                                recover(notification, e);
                            } finally {
                                taken.remove(notification);
                            }
                        });
        if (!accepted) {
            taken.remove(notification);
        }
    }

    private void work() {
        try {
            while (!isClosed()) {
                waiting.take().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void recover(UUID notification, RuntimeException failure) {
        log.atError()
                .addKeyValue("notificationId", notification)
                .setCause(failure)
                .log("A notification could not be worked on");
        try {
            deliverMail.postpone(notification, "INTERNAL_ERROR");
        } catch (RuntimeException e) {
            log.atWarn()
                    .addKeyValue("notificationId", notification)
                    .setCause(e)
                    .log("Nor could it be put off; the scan finds it");
        }
    }

    private void scanUntilClosed() {
        try {
            while (!closed.await(pace.scanInterval().toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    scan();
                } catch (RuntimeException e) {
                    log.atWarn().setCause(e).log("The scan for notifications failed; it goes on");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void scan() {
        Map<UUID, Notification> unattended = new HashMap<>();
        for (Notification notification : notifications.due(clock.instant(), CAPACITY)) {
            switch (notification.delivery()) {
                case Delivery.Pending _ -> offer(notification.id());
                case Delivery.Sending sending -> {
                    if (!taken.contains(notification.id())) {
                        unattended.put(sending.token(), notification);
                    }
                }
                case Delivery.Sent _,
                        Delivery.Bounced _,
                        Delivery.Failed _,
                        Delivery.Unknown _,
                        Delivery.Suppressed _ -> {}
            }
        }
        leases.over(unattended.keySet()).stream().map(unattended::get).forEach(this::settle);
    }

    private void settle(Notification notification) {
        if (notification.delivery() instanceof Delivery.Sending attempt) {
            enqueue(notification.id(), () -> deliverMail.settle(notification, attempt));
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }
}
