package parley.notification.adapter.messaging;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.notification.Cast;
import parley.notification.domain.Delivery;
import parley.notification.domain.Matter;
import parley.notification.domain.Notification;
import parley.notification.domain.NotificationEvent;
import parley.platform.event.OutgoingEvent;
import parley.platform.event.WireJson;
import parley.testkit.ContractExamples;

class NotificationEventsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:41:07.512Z");

    static Stream<NotificationEvent> events() {
        var queued =
                Notification.queue(
                        new UUID(5, 7),
                        Cast.FORUM,
                        new Matter.MeetingInvitation(Cast.meeting()),
                        Cast.ivan().id(),
                        "ru",
                        "<7@mail.parley.example>",
                        Cast.CAUSE,
                        NOW);
        return Stream.of(
                        queued,
                        queued.notification().with(new Delivery.Sent(1, NOW)),
                        queued.notification().with(new Delivery.Bounced(1, NOW, "ADDRESS_UNKNOWN")),
                        queued.notification()
                                .with(new Delivery.Failed(1, NOW, "RECIPIENT_REFUSED")),
                        queued.notification().with(new Delivery.Suppressed(0, NOW, "SUPERSEDED")))
                .flatMap(change -> change.events().stream());
    }

    @ParameterizedTest
    @MethodSource("events")
    void whatIsEmittedFollowsItsSchemaAndHoldsNoAddress(NotificationEvent event) {
        OutgoingEvent outgoing = new NotificationEvents().toOutgoing(event);

        String json = new WireJson().write(requireNonNull(outgoing.data()));
        ContractExamples.assertValid(outgoing.type(), json);
        assertThat(outgoing.topic()).isEqualTo("notification.deliveries");
        assertThat(json).doesNotContain("example.org", "Иван", "null");
    }
}
