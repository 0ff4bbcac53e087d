package parley.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import parley.notification.Cast;
import parley.notification.application.AcceptedMails.Answer;
import parley.notification.domain.Matter;
import parley.notification.domain.Status;

class DeliveryLanesTest {

    private final World world = World.thatKnowsEverybody();
    private final AtomicLong nanoTime = new AtomicLong();
    private final DeliveryLanes lanes =
            new DeliveryLanes(
                    world.notifications,
                    world.deliverMail,
                    new Pace(2, Duration.ofMillis(5), Duration.ofSeconds(20)),
                    world.clock,
                    nanoTime::get);

    @AfterEach
    void close() {
        lanes.close();
    }

    @Test
    void theScanFindsWhatNobodyOffered() {
        confirmation("registration-1");
        confirmation("registration-2");

        lanes.start();

        await().until(() -> sent() == 2);
    }

    @Test
    void anAbandonedAttemptIsSettledWhenItsLeaseIsOver() {
        world.lookUp = Answer.ACCEPTED;
        confirmation("registration-1");
        world.abandonedAttempt(world.only());
        confirmation("sentinel");
        lanes.start();
        await().until(() -> world.handed.size() == 1);
        assertThat(world.notifications.countByStatus()).containsEntry(Status.SENDING, 1L);

        await().until(
                        () -> {
                            nanoTime.addAndGet(Duration.ofSeconds(20).toNanos());
                            return sent() == 2;
                        });
        assertThat(world.handed).hasSize(1);
    }

    private long sent() {
        return world.notifications.countByStatus().getOrDefault(Status.SENT, 0L);
    }

    private void confirmation(String registration) {
        world.confirmRegistration.confirm(
                Cast.FORUM,
                new Matter.RegistrationConfirmed(registration, "BUYER", null),
                Cast.ivan().id(),
                null,
                Cast.CAUSE);
    }
}
