package parley.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.notification.Cast;
import parley.notification.domain.Bounce;
import parley.notification.domain.Delivery;
import parley.notification.domain.Matter;
import parley.notification.domain.Notification;
import parley.notification.domain.NotificationEvent;
import parley.notification.domain.Status;
import parley.platform.refusal.Outcome;

class RecordBounceTest {

    private static final Instant AT = World.START.plusSeconds(90);

    private final World world = World.thatKnowsEverybody();

    @Test
    void aMailThatCameBackIsBouncedOnceHoweverOftenThatIsSaid() {
        Notification sent = with(new Delivery.Sent(1, World.START));

        bounce(sent.messageId(), "5.1.1").orThrow();
        bounce(sent.messageId().replaceAll("[<>]", ""), "5.1.1").orThrow();

        assertThat(world.only().delivery())
                .isEqualTo(new Delivery.Bounced(1, AT, "ADDRESS_UNKNOWN"));
        assertThat(world.notifications.events())
                .filteredOn(NotificationEvent.Bounced.class::isInstance)
                .hasSize(1);
    }

    @Test
    void whatIsInDoubtWasAcceptedOrItCouldNotComeBack() {
        Notification sending = with(new Delivery.Sending(1, new UUID(0, 9)));

        bounce(sending.messageId(), null).orThrow();

        assertThat(world.only().delivery()).isEqualTo(new Delivery.Bounced(1, AT, "UNDELIVERABLE"));
    }

    @Test
    void whatIsStillTriedStaysSent() {
        Notification sent = with(new Delivery.Sent(1, World.START));

        world.recordBounce.record(sent.messageId(), new Bounce(false, "4.2.2", AT)).orThrow();

        assertThat(world.only().status()).isEqualTo(Status.SENT);
    }

    @Test
    void whatWasNeverSentIsUnknown() {
        Notification failed = with(new Delivery.Failed(1, World.START, "RECIPIENT_REFUSED"));

        assertThat(code(bounce(failed.messageId(), "5.1.1"))).isEqualTo("unknown-mail");
        assertThat(code(bounce("<" + new UUID(0, 3) + "@mail.parley.example>", null)))
                .isEqualTo("unknown-mail");
        assertThat(code(bounce("<x@elsewhere.example>", null))).isEqualTo("unknown-mail");
        assertThat(code(bounce("<x@mail.parley.example>", null))).isEqualTo("unknown-mail");
        assertThat(world.only().status()).isEqualTo(Status.FAILED);
    }

    private Notification with(Delivery delivery) {
        world.confirmRegistration.confirm(
                Cast.FORUM,
                new Matter.RegistrationConfirmed("registration-1", "BUYER", "B0001"),
                Cast.ivan().id(),
                null,
                Cast.CAUSE);
        return world.notifications.move(world.only(), delivery).orElseThrow();
    }

    private Outcome<Notification> bounce(String messageId, @Nullable String status) {
        return world.recordBounce.record(messageId, new Bounce(true, status, AT));
    }

    private static String code(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().code();
    }
}
