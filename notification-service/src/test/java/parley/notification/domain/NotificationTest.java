package parley.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.notification.Cast;
import parley.notification.domain.Notification.Change;

class NotificationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final UUID TOKEN = new UUID(0, 1);

    private final Change queued =
            Notification.queue(
                    new UUID(0, 7),
                    Cast.FORUM,
                    new Matter.MeetingInvitation(Cast.meeting()),
                    Cast.ivan().id(),
                    "ru",
                    "<7@mail.parley.example>",
                    Cast.CAUSE,
                    NOW);

    @Test
    void whatIsQueuedIsTold() {
        assertThat(queued.events())
                .containsExactly(new NotificationEvent.Queued(queued.notification()));
        assertThat(queued.notification().status()).isEqualTo(Status.QUEUED);
    }

    @Test
    void acceptanceAfterTwoAttemptsIsToldAsSuch() {
        var first = new Delivery.Queued().attempt(TOKEN);
        var second = first.defer(NOW, "MAIL_SERVER_UNREACHABLE").attempt(TOKEN);

        Change sent = queued.notification().with(second.accepted(NOW));

        assertThat(sent.events())
                .containsExactly(
                        new NotificationEvent.Sent(sent.notification(), new Delivery.Sent(2, NOW)));
    }

    @Test
    void waitingAgainIsNoNews() {
        var attempt = new Delivery.Queued().attempt(TOKEN);

        assertThat(queued.notification().with(attempt).events()).isEmpty();
        assertThat(queued.notification().with(attempt.defer(NOW, "X")).events()).isEmpty();
        assertThat(queued.notification().with(attempt.unknown(NOW)).events()).isEmpty();
    }

    @Test
    void aRefusalForGoodIsToldWithItsReason() {
        var attempt = new Delivery.Queued().attempt(TOKEN);

        Change failed = queued.notification().with(attempt.refused(NOW, "RECIPIENT_REFUSED"));

        assertThat(failed.events())
                .containsExactly(
                        new NotificationEvent.Failed(
                                failed.notification(),
                                new Delivery.Failed(1, NOW, "RECIPIENT_REFUSED")));
        assertThat(failed.notification().status().isPending()).isFalse();
    }
}
