package parley.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.notification.Cast;
import parley.notification.application.Notifications.Selection;
import parley.notification.application.Notifications.Tally;
import parley.notification.domain.Delivery;
import parley.notification.domain.Kind;
import parley.notification.domain.Matter;
import parley.notification.domain.Notification;
import parley.notification.domain.Notification.Change;
import parley.notification.domain.Status;

/** What {@link Notifications} promise, whoever keeps them. Each test has a forum of its own. */
public abstract class NotificationsContract {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final UUID TOKEN = new UUID(0, 1);

    protected abstract Notifications notifications();

    @Test
    void whatIsAddedIsFoundAsItWas() {
        for (Matter matter :
                List.of(
                        new Matter.RegistrationConfirmed("r", "BUYER", null),
                        new Matter.MeetingInvitation(Cast.meeting()),
                        new Matter.MeetingCancellation(Cast.cancelledMeeting(1), "c", "고장"),
                        new Matter.WithdrawalConfirmed("c", List.of("m1", "m2")))) {
            Notification added = add("found", matter);

            assertThat(notifications().find(added.id())).hasValue(added);
        }
    }

    @Test
    void anIdIsAddedOnce() {
        Notification added = add("once", confirmation("r"));
        Change again = change(added.id(), "once", confirmation("other"));

        assertThat(notifications().add(again)).isFalse();

        assertThat(notifications().find(added.id())).hasValue(added);
    }

    @Test
    void everyStateIsKeptAsItWas() {
        var sending = new Delivery.Sending(1, TOKEN);
        for (Delivery delivery :
                List.of(
                        sending,
                        sending.defer(NOW, "AWAY"),
                        sending.accepted(NOW),
                        sending.refused(NOW, "RECIPIENT_REFUSED"),
                        sending.unknown(NOW),
                        new Delivery.Queued().suppress(NOW, "SUPERSEDED"))) {
            Notification added = add("states", confirmation("r"));

            assertThat(notifications().move(added, delivery))
                    .hasValueSatisfying(moved -> assertThat(moved.delivery()).isEqualTo(delivery));
            assertThat(notifications().find(added.id()).orElseThrow().delivery())
                    .isEqualTo(delivery);
        }
    }

    @Test
    void ofTwoThatMoveTheSameOneWins() {
        Notification read = add("race", confirmation("r"));
        var first = new Delivery.Queued().attempt(TOKEN);
        var second = new Delivery.Queued().attempt(new UUID(0, 2));

        assertThat(notifications().move(read, first)).isPresent();
        assertThat(notifications().move(read, second)).isEmpty();

        assertThat(notifications().find(read.id()).orElseThrow().delivery()).isEqualTo(first);
    }

    @Test
    void dueIsWhatIsQueuedOnItsWayOrHasWaitedLongEnough() {
        var sending = new Delivery.Sending(1, TOKEN);
        Notification queued = add("due", confirmation("r1"));
        Notification onItsWay = moved("due", sending);
        Notification waited = moved("due", sending.defer(NOW, "AWAY"));
        moved("due", sending.defer(NOW.plusMillis(1), "AWAY"));
        moved("due", sending.accepted(NOW));

        assertThat(notifications().due(NOW, 1_000))
                .filteredOn(mail -> mail.forum().equals("due"))
                .containsExactlyInAnyOrder(queued, onItsWay, waited);
    }

    @Test
    void mailsAboutOneAggregateToOneRecipientAreFoundTogether() {
        String registration = UUID.randomUUID().toString();
        Notification mail = add("about", confirmation(registration));
        add("about", confirmation("another"));

        assertThat(notifications().about(registration, mail.recipient())).containsExactly(mail);
        assertThat(notifications().about(registration, "nobody")).isEmpty();
    }

    @Test
    void allMailsToOneRecipientAreFound() {
        Notification mail = add("to", confirmation("r1"));

        assertThat(notifications().to(mail.recipient())).contains(mail);
        assertThat(notifications().to("nobody")).isEmpty();
    }

    @Test
    void aReferenceThatIsForgottenDoesNotComeBackWithAMove() {
        var matter = new Matter.RegistrationConfirmed("r", "BUYER", "B0001");
        Notification read = add("reference", matter);

        notifications().forgetReference(read.id());
        notifications().forgetReference(read.id());
        notifications().move(read, new Delivery.Queued().suppress(NOW, "ERASED"));

        Notification kept = notifications().find(read.id()).orElseThrow();
        assertThat(((Matter.RegistrationConfirmed) kept.matter()).reference()).isNull();
        assertThat(kept.status()).isEqualTo(Status.SUPPRESSED);
    }

    @Test
    void aListIsReadPageByPage() {
        add("list", confirmation("r1"));
        add("list", confirmation("r2"));
        add("list", new Matter.WithdrawalConfirmed("c", List.of()));
        var all = new Selection("list", null, null);

        List<Notification> first = notifications().list(all, null, 2);
        List<Notification> second = notifications().list(all, first.getLast().id(), 2);

        assertThat(first).hasSize(2);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(notifications().list(kind(Kind.WITHDRAWAL_CONFIRMED), null, 9)).hasSize(1);
        assertThat(notifications().list(new Selection("list", null, Status.SENT), null, 9))
                .isEmpty();
    }

    @Test
    void aTallyCountsByKindLanguageAndStatus() {
        add("tally", confirmation("r1"));
        add("tally", confirmation("r2"));
        moved("tally", new Delivery.Sent(1, NOW));

        assertThat(notifications().tally("tally"))
                .containsExactlyInAnyOrder(
                        new Tally(Kind.REGISTRATION_CONFIRMED, "ru", Status.QUEUED, 2),
                        new Tally(Kind.REGISTRATION_CONFIRMED, "ru", Status.SENT, 1));
        assertThat(notifications().countByStatus().get(Status.SENT)).isPositive();
    }

    private static Selection kind(Kind kind) {
        return new Selection("list", kind, null);
    }

    private Notification moved(String forum, Delivery delivery) {
        return notifications().move(add(forum, confirmation("r")), delivery).orElseThrow();
    }

    private Notification add(String forum, Matter matter) {
        Change queued = change(UUID.randomUUID(), forum, matter);
        assertThat(notifications().add(queued)).isTrue();
        return queued.notification();
    }

    private static Change change(UUID id, String forum, Matter matter) {
        return Notification.queue(
                id,
                forum,
                matter,
                Cast.ivan().id(),
                "ru",
                "<" + id + "@mail.parley.example>",
                Cast.CAUSE,
                NOW);
    }

    private static Matter confirmation(String registration) {
        return new Matter.RegistrationConfirmed(registration, "BUYER", "B0002");
    }
}
