package parley.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.notification.Cast;
import parley.notification.domain.Cause;
import parley.notification.domain.Delivery;
import parley.notification.domain.Matter;
import parley.notification.domain.Notification;
import parley.notification.domain.Status;
import parley.platform.inbox.Effect;

/** What becomes of the mails of somebody who is erased. */
class EraseRecipientTest {

    private final World world = World.thatKnowsEverybody();

    @Test
    void whatIsQueuedIsNotSentAndSaysWhy() {
        confirm();

        erase();
        world.deliverAll();

        assertThat(world.handed).isEmpty();
        assertThat(world.only().delivery())
                .isEqualTo(new Delivery.Suppressed(0, World.START, "ERASED"));
    }

    @Test
    void whatIsQueuedMeanwhileIsNotSentEither() {
        erase();
        world.know(Cast.forum());
        confirm();

        world.deliverAll();

        assertThat(world.notifications.all()).isEmpty();
    }

    @Test
    void anAttemptWhoseEndIsNotKnownIsSettledAndNotRepeated() {
        confirm();
        Delivery.Sending attempt = world.abandonedAttempt(world.only());
        world.lookUp = AcceptedMails.Answer.NOT_ACCEPTED;
        erase();

        world.deliverMail.settle(world.only(), attempt);

        assertThat(world.handed).isEmpty();
        assertThat(world.only().status()).isEqualTo(Status.SUPPRESSED);
        assertThat(world.only().delivery())
                .isEqualTo(new Delivery.Suppressed(1, World.START, "ERASED"));
    }

    @Test
    void whatWasSentStaysWithoutTheReference() {
        confirm();
        world.deliverAll();

        erase();

        Notification sent = world.only();
        assertThat(sent.status()).isEqualTo(Status.SENT);
        assertThat(((Matter.RegistrationConfirmed) sent.matter()).reference()).isNull();
    }

    @Test
    void theOthersAreInvitedAllTheSame() {
        erase();

        Effect effect =
                world.inviteToMeeting.invite(
                        Cast.FORUM, Cast.meeting(), new Cause("event-2", "correlation"));

        assertThat(effect).isInstanceOf(Effect.Done.class);
        assertThat(world.notifications.all())
                .extracting(Notification::recipient)
                .containsExactlyInAnyOrder(Cast.kim().id(), Cast.interpreter().id());
    }

    @Test
    void whatWaitsForTheContactNeedNotWaitAnyMore() {
        world.forget(Cast.ivan());
        assertThat(confirm()).isEqualTo(Effect.waitingFor(Knowledge.participant(Cast.ivan().id())));

        assertThat(erase()).isEqualTo(Effect.providing(Knowledge.participant(Cast.ivan().id())));

        assertThat(confirm()).isEqualTo(Effect.done());
        assertThat(world.notifications.all()).isEmpty();
    }

    private Effect erase() {
        return world.eraseRecipient.erase(Cast.ivan().id(), 2);
    }

    private Effect confirm() {
        return world.confirmRegistration.confirm(
                Cast.FORUM,
                new Matter.RegistrationConfirmed("registration-ivan", "ATTENDEE", "B0001"),
                Cast.ivan().id(),
                null,
                new Cause("event-1", "correlation"));
    }
}
