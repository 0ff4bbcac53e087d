package parley.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.notification.Cast;

class PrecedenceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final Matter INVITATION = new Matter.MeetingInvitation(Cast.meeting(0));
    private static final Meeting CANCELLED = Cast.cancelledMeeting(1);
    private static final Matter CANCELLATION =
            new Matter.MeetingCancellation(CANCELLED, Cast.SELLER, null);

    @Test
    void theOnlyInvitationGoes() {
        assertThat(Precedence.of(INVITATION, Cast.meeting(0), 0, List.of()))
                .isEqualTo(Precedence.GO);
    }

    @Test
    void anInvitationToWhatIsCancelledByNowIsSuperseded() {
        assertThat(Precedence.of(INVITATION, Cast.meeting(0), 1, List.of()))
                .isEqualTo(Precedence.SUPERSEDED);
    }

    @Test
    void aCancellationFollowsAnInvitationThatWasSent() {
        assertThat(cancellationAfter(new Delivery.Sent(1, NOW))).isEqualTo(Precedence.GO);
    }

    @Test
    void aCancellationFollowsAnInvitationThatMayHaveBeenSent() {
        assertThat(cancellationAfter(new Delivery.Unknown(1, NOW))).isEqualTo(Precedence.GO);
    }

    @Test
    void aCancellationNeverOvertakesItsInvitation() {
        assertThat(cancellationAfter(new Delivery.Sending(1, new UUID(0, 1))))
                .isEqualTo(Precedence.NOT_YET);
        assertThat(cancellationAfter(new Delivery.Queued())).isEqualTo(Precedence.NOT_YET);
    }

    @Test
    void whoWasNeverInvitedHasNothingToCancel() {
        assertThat(cancellationAfter(new Delivery.Suppressed(0, NOW, "SUPERSEDED")))
                .isEqualTo(Precedence.NEVER_INVITED);
        assertThat(Precedence.of(CANCELLATION, CANCELLED, 1, List.of()))
                .isEqualTo(Precedence.NEVER_INVITED);
    }

    @Test
    void aLaterInvitationWaitsForTheEarlierOneOnly() {
        var later = new Matter.MeetingInvitation(Cast.meeting(2));
        var cancellation = mail(CANCELLATION, new Delivery.Sent(1, NOW));

        assertThat(Precedence.of(later, Cast.meeting(2), 2, List.of(cancellation)))
                .isEqualTo(Precedence.GO);
    }

    private static Precedence cancellationAfter(Delivery invitation) {
        return Precedence.of(CANCELLATION, CANCELLED, 1, List.of(mail(INVITATION, invitation)));
    }

    private static Notification mail(Matter matter, Delivery delivery) {
        return Notification.queue(
                        new UUID(0, 7),
                        Cast.FORUM,
                        matter,
                        Cast.ivan().id(),
                        "ru",
                        "<7@mail.parley.example>",
                        Cast.CAUSE,
                        NOW)
                .notification()
                .with(delivery)
                .notification();
    }
}
