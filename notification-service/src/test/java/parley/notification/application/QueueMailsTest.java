package parley.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.notification.Cast;
import parley.notification.domain.Company;
import parley.notification.domain.Kind;
import parley.notification.domain.Matter;
import parley.notification.domain.Notification;
import parley.platform.inbox.Effect;

/** Which events cause which mails, to whom, and once. */
class QueueMailsTest {

    private final World world = World.thatKnowsEverybody();

    @Test
    void aConfirmedRegistrationTellsTheParticipantInTheirLanguage() {
        Effect effect = confirm();

        assertThat(effect).isEqualTo(Effect.done());
        assertThat(world.only())
                .satisfies(
                        mail -> {
                            assertThat(mail.kind()).isEqualTo(Kind.REGISTRATION_CONFIRMED);
                            assertThat(mail.recipient()).isEqualTo(Cast.ivan().id());
                            assertThat(mail.language()).isEqualTo("ru");
                            assertThat(mail.messageId())
                                    .isEqualTo("<" + mail.id() + "@mail.parley.example>");
                        });
        assertThat(world.offered).containsExactly(world.only().id());
    }

    @Test
    void theSameEventAgainCausesNoSecondMail() {
        confirm();

        confirm();

        assertThat(world.notifications.events()).hasSize(1);
    }

    @Test
    void aConfirmationWaitsForTheContact() {
        world.forget(Cast.ivan());

        assertThat(confirm()).isEqualTo(Effect.waitingFor(Knowledge.participant(Cast.ivan().id())));

        world.know(Cast.ivan());
        assertThat(confirm()).isEqualTo(Effect.done());
        assertThat(world.notifications.all()).hasSize(1);
    }

    @Test
    void aConfirmationWaitsForTheForum() {
        World ignorant = new World();

        assertThat(confirmIn(ignorant)).isEqualTo(Effect.waitingFor(Knowledge.forum(Cast.FORUM)));
        assertThat(ignorant.notifications.all()).isEmpty();
    }

    @Test
    void anInvitationGoesToBothSidesAndTheInterpreterEachInTheirLanguage() {
        invite();

        assertThat(world.notifications.all())
                .extracting(Notification::recipient, Notification::language)
                .containsExactlyInAnyOrder(
                        tuple(Cast.kim().id(), "ko"),
                        tuple(Cast.ivan().id(), "ru"),
                        tuple(Cast.interpreter().id(), "ko"));
    }

    @Test
    void eachRepresentativeOfASideIsInvited() {
        var second = Cast.participant("4", "이영희", "ko", "Asia/Seoul", Cast.SELLER);
        world.know(second);
        world.know(new Company(Cast.SELLER, "㈜젠셀", List.of(Cast.kim().id(), second.id())));

        invite();

        assertThat(recipients())
                .containsExactlyInAnyOrder(
                        Cast.kim().id(), second.id(), Cast.ivan().id(), Cast.interpreter().id());
    }

    @Test
    void aLaterScheduleInvitesAgain() {
        invite();

        world.inviteToMeeting.invite(Cast.FORUM, Cast.meeting(1), Cast.CAUSE);

        assertThat(world.notifications.all()).hasSize(6);
    }

    @Test
    void aWithdrawalGoesToTheOtherSideAndTheInterpreterOnly() {
        Effect effect =
                world.tellOfCancellation.tellOfWithdrawal(
                        Cast.FORUM,
                        new Matter.MeetingCancellation(Cast.cancelledMeeting(1), Cast.SELLER, null),
                        Cast.SELLER,
                        Cast.CAUSE);

        assertThat(effect).isEqualTo(Effect.providing(Knowledge.meeting(Cast.MEETING)));
        assertThat(recipients())
                .containsExactlyInAnyOrder(Cast.ivan().id(), Cast.interpreter().id());
    }

    @Test
    void aWithdrawalIsConfirmedOnceToTheCompanyThatLeft() {
        invite();
        var before = recipients();

        Effect effect = withdraw();

        assertThat(effect).isEqualTo(Effect.done());
        assertThat(world.notifications.all())
                .filteredOn(mail -> mail.kind() == Kind.WITHDRAWAL_CONFIRMED)
                .extracting(Notification::recipient)
                .containsExactly(Cast.kim().id());
        assertThat(world.notifications.all()).hasSize(before.size() + 1);
    }

    @Test
    void aWithdrawalWaitsForTheMeetingsThatItLists() {
        assertThat(withdraw()).isEqualTo(Effect.waitingFor(Knowledge.meeting(Cast.MEETING)));
        assertThat(world.notifications.all()).isEmpty();
    }

    private Effect confirm() {
        return confirmIn(world);
    }

    private static Effect confirmIn(World world) {
        return world.confirmRegistration.confirm(
                Cast.FORUM,
                new Matter.RegistrationConfirmed("registration-1", "BUYER", "B0002"),
                Cast.ivan().id(),
                Cast.BUYER,
                Cast.CAUSE);
    }

    private void invite() {
        world.inviteToMeeting.invite(Cast.FORUM, Cast.meeting(), Cast.CAUSE);
    }

    private Effect withdraw() {
        return world.confirmWithdrawal.confirm(
                Cast.FORUM,
                new Matter.WithdrawalConfirmed(Cast.SELLER, List.of(Cast.MEETING)),
                Cast.CAUSE);
    }

    private List<String> recipients() {
        return world.notifications.all().stream().map(Notification::recipient).toList();
    }
}
