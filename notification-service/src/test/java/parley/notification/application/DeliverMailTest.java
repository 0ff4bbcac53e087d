package parley.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.notification.Cast;
import parley.notification.application.AcceptedMails.Answer;
import parley.notification.application.MailServer.Handover;
import parley.notification.domain.Company;
import parley.notification.domain.Delivery;
import parley.notification.domain.Kind;
import parley.notification.domain.Matter;
import parley.notification.domain.Meeting;
import parley.notification.domain.Notification;
import parley.notification.domain.Participant;
import parley.notification.domain.Status;

class DeliverMailTest {

    private final World world = World.thatKnowsEverybody();

    @Test
    void aMailThatIsAcceptedIsSent() {
        confirmationOfIvan();

        world.deliverAll();

        assertThat(world.only().delivery()).isEqualTo(new Delivery.Sent(1, World.START));
        assertThat(world.handed).hasSize(1);
    }

    @Test
    void whatIsSentIsNeverSentAgain() {
        confirmationOfIvan();
        world.deliverAll();

        world.deliverAll();

        assertThat(world.handed).hasSize(1);
    }

    @Test
    void aMailThatIsNotTakenWaitsLongerEachTime() {
        confirmationOfIvan();
        world.answer = new Handover.NotTaken("MAIL_SERVER_UNREACHABLE");

        world.deliverAll();
        world.clock.advance(Duration.ofSeconds(2));
        world.deliverAll();

        assertThat(world.only().delivery())
                .isEqualTo(
                        new Delivery.Deferred(
                                2, World.START.plusSeconds(2 + 4), "MAIL_SERVER_UNREACHABLE"));
    }

    @Test
    void aDeferredMailIsNotTriedBeforeItsTime() {
        confirmationOfIvan();
        world.answer = new Handover.NotTaken("MAIL_SERVER_UNREACHABLE");
        world.deliverAll();

        world.clock.advance(Duration.ofMillis(1_999));
        world.deliverAll();

        assertThat(world.handed).hasSize(1);
    }

    @Test
    void anAddressThatIsRefusedForGoodFails() {
        confirmationOfIvan();
        world.answer = new Handover.Refused("RECIPIENT_REFUSED");

        world.deliverAll();

        assertThat(world.only().delivery())
                .isEqualTo(new Delivery.Failed(1, World.START, "RECIPIENT_REFUSED"));
    }

    @Test
    void afterFiveDaysNobodyTriesAgain() {
        confirmationOfIvan();
        world.answer = new Handover.NotTaken("MAIL_SERVER_UNREACHABLE");
        world.clock.advance(Duration.ofDays(5).plusSeconds(1));

        world.deliverAll();

        assertThat(world.only().delivery())
                .isInstanceOfSatisfying(
                        Delivery.Failed.class,
                        failed -> assertThat(failed.reasonCode()).isEqualTo("GAVE_UP"));
    }

    @Test
    void aServerThatIsLeftAloneCostsNoAttempt() {
        confirmationOfIvan();
        world.mailServerIsOpen = false;

        world.deliverAll();

        assertThat(world.only().delivery()).isEqualTo(new Delivery.Queued());
    }

    @Test
    void aMailInDoubtIsNotSentBeforeItWasLookedUp() {
        confirmationOfIvan();
        world.answer = new Handover.InDoubt();

        world.deliverAll();
        world.deliverAll();

        assertThat(world.handed).hasSize(1);
        assertThat(world.only().status()).isEqualTo(Status.SENDING);
    }

    @Test
    void aMailInDoubtThatWasAcceptedIsNotSentAgain() {
        confirmationOfIvan();
        world.lookUp = Answer.ACCEPTED;

        world.deliverMail.settle(abandoned(), attempt());

        assertThat(world.handed).isEmpty();
        assertThat(world.only().delivery()).isEqualTo(new Delivery.Sent(1, World.START));
    }

    @Test
    void aMailInDoubtThatWasNotAcceptedIsSentUnderTheSameId() {
        confirmationOfIvan();
        world.lookUp = Answer.NOT_ACCEPTED;

        world.deliverMail.settle(abandoned(), attempt());

        assertThat(world.handed)
                .extracting(Mail::messageId)
                .containsExactly(world.only().messageId());
        assertThat(world.only().delivery()).isEqualTo(new Delivery.Sent(2, World.START));
    }

    @Test
    void aMailInDoubtThatNobodyKnowsOfStaysUnknown() {
        confirmationOfIvan();
        world.lookUp = Answer.NOBODY_KNOWS;

        world.deliverMail.settle(abandoned(), attempt());
        world.deliverAll();

        assertThat(world.handed).isEmpty();
        assertThat(world.only().delivery()).isEqualTo(new Delivery.Unknown(1, World.START));
    }

    @Test
    void aLookUpWithoutAnAnswerIsMadeAgain() {
        confirmationOfIvan();
        world.lookUp = Answer.NO_ANSWER;

        world.deliverMail.settle(abandoned(), attempt());

        assertThat(world.only().delivery()).isEqualTo(attempt());
    }

    @Test
    void whatIsCancelledBeforeItWasSentSendsNeitherInvitationNorCancellation() {
        world.inviteToMeeting.invite(Cast.FORUM, Cast.meeting(), Cast.CAUSE);
        cancel();

        world.deliverAll();
        world.deliverAll();

        assertThat(world.handed).isEmpty();
        assertThat(world.notifications.all())
                .allMatch(mail -> mail.status() == Status.SUPPRESSED)
                .hasSize(5);
    }

    @Test
    void aCancellationFollowsTheInvitation() {
        world.inviteToMeeting.invite(Cast.FORUM, Cast.meeting(), Cast.CAUSE);
        world.deliverAll();
        cancel();

        world.deliverAll();

        assertThat(sent(Kind.MEETING_CANCELLATION))
                .containsExactlyInAnyOrder(Cast.ivan().id(), Cast.interpreter().id());
    }

    @Test
    void aMeetingThatIsCalledOffAloneIsToldToBothSides() {
        world.inviteToMeeting.invite(Cast.FORUM, Cast.meeting(), Cast.CAUSE);
        world.deliverAll();
        world.tellOfCancellation.tell(
                Cast.FORUM,
                new Matter.MeetingCancellation(Cast.cancelledMeeting(1), null, null),
                Cast.CAUSE);

        world.deliverAll();

        assertThat(sent(Kind.MEETING_CANCELLATION))
                .containsExactlyInAnyOrder(
                        Cast.kim().id(), Cast.ivan().id(), Cast.interpreter().id());
    }

    @Test
    void anInterpreterWhoIsReplacedIsReleasedAndTheOthersAreInvitedAgain() {
        world.inviteToMeeting.invite(Cast.FORUM, Cast.meeting(), Cast.CAUSE);
        world.deliverAll();
        Meeting first = Cast.meeting(1);
        Meeting without =
                new Meeting(
                        first.id(),
                        first.requester(),
                        first.responder(),
                        first.start(),
                        first.end(),
                        first.room(),
                        null,
                        first.joinUrl(),
                        first.calendarUid(),
                        1);
        world.inviteToMeeting.invite(Cast.FORUM, without, Cast.CAUSE);
        world.inviteToMeeting.invite(Cast.FORUM, without, Cast.CAUSE);

        world.deliverAll();

        assertThat(sent(Kind.MEETING_CANCELLATION)).containsExactly(Cast.interpreter().id());
        assertThat(sent(Kind.MEETING_INVITATION)).hasSize(5);
    }

    @Test
    void whoNoLongerActsForTheCompanyIsNotTold() {
        world.inviteToMeeting.invite(Cast.FORUM, Cast.meeting(), Cast.CAUSE);
        world.know(new Company(Cast.SELLER, "㈜젠셀", List.of()));

        world.deliverAll();

        assertThat(sent(Kind.MEETING_INVITATION))
                .containsExactlyInAnyOrder(Cast.ivan().id(), Cast.interpreter().id());
    }

    @Test
    void aNameCannotBeginAHeaderOfItsOwn() {
        Participant ivan = Cast.ivan();
        world.know(
                new Participant(
                        ivan.id(),
                        "Иван\r\nBcc: all@example.org",
                        ivan.email(),
                        "ru",
                        ivan.zone(),
                        null));
        confirmationOfIvan();

        world.deliverAll();

        assertThat(world.handed)
                .extracting(Mail::recipientName)
                .containsExactly("Иван Bcc: all@example.org");
    }

    private void confirmationOfIvan() {
        world.confirmRegistration.confirm(
                Cast.FORUM,
                new Matter.RegistrationConfirmed("registration-1", "BUYER", "B0002"),
                Cast.ivan().id(),
                null,
                Cast.CAUSE);
    }

    private void cancel() {
        world.tellOfCancellation.tellOfWithdrawal(
                Cast.FORUM,
                new Matter.MeetingCancellation(Cast.cancelledMeeting(1), Cast.SELLER, null),
                Cast.SELLER,
                Cast.CAUSE);
    }

    private Notification abandoned() {
        world.abandonedAttempt(world.only());
        return world.only();
    }

    private static Delivery.Sending attempt() {
        return new Delivery.Sending(1, new UUID(9, 9));
    }

    private List<String> sent(Kind kind) {
        return world.notifications.all().stream()
                .filter(mail -> mail.kind() == kind && mail.status() == Status.SENT)
                .map(Notification::recipient)
                .toList();
    }
}
