package parley.registration.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.platform.paging.Cursor;
import parley.platform.paging.Paging;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.registration.application.Registrations.Selection;
import parley.registration.domain.Change;
import parley.registration.domain.Email;
import parley.registration.domain.Enrolment;
import parley.registration.domain.Enrolments;
import parley.registration.domain.ForumId;
import parley.registration.domain.Reason;
import parley.registration.domain.Registration;
import parley.registration.domain.Registration.Approved;
import parley.registration.domain.Registration.Cancelled;
import parley.registration.domain.Registration.Claiming;
import parley.registration.domain.Registration.Confirmed;
import parley.registration.domain.Registration.Rejected;
import parley.registration.domain.Registration.Released;
import parley.registration.domain.Registration.Submitted;
import parley.registration.domain.RegistrationEvent;
import parley.registration.domain.RegistrationEvent.RegistrationSubmitted;
import parley.registration.domain.RegistrationId;
import parley.registration.domain.RegistrationStatus;

/** What every implementation of {@link Registrations} does. */
public abstract class RegistrationsContract {

    private static final Instant NOON = Instant.parse("2020-10-01T03:00:00Z");
    private static final Selection ALL = new Selection(null, null, null);

    private Registrations registrations;

    /** Without any registration. */
    protected abstract Registrations registrations();

    @BeforeEach
    void empty() {
        registrations = registrations();
    }

    @Test
    void everyStateIsFoundAsItWasStored() {
        Enrolment buyer = Enrolments.buyer("B0001");
        Enrolment guest = Enrolments.attendee("g001@guests.example");
        var reason = new Reason("정원 초과");
        registrations.add(new Claiming(guest), List.of());
        registrations.add(new Claiming(buyer), List.of());

        assertKept(new Released(guest));
        assertKept(new Confirmed(guest, NOON));
        assertKept(new Cancelled(guest, NOON, null));
        assertKept(new Cancelled(buyer, NOON, reason));
        assertKept(new Submitted(buyer, NOON));
        assertKept(new Approved(buyer, NOON, "organiser-pohang"));
        assertKept(new Rejected(buyer, NOON, reason));
        assertKept(erased(guest));
        assertKept(erased(buyer));
    }

    private static Registration.Erased erased(Enrolment enrolment) {
        return new Registration.Erased(
                enrolment.id(),
                enrolment.forum(),
                enrolment.participantId(),
                enrolment.companyId().orElse(null),
                NOON);
    }

    @Test
    void whoIsErasedIsFoundByParticipantAndNotListed() {
        Enrolment buyer = Enrolments.buyer("B0001");
        registrations.add(erased(buyer), List.of());

        assertThat(registrations.of(buyer.participantId())).contains(erased(buyer));
        assertThat(registrations.of(Enrolments.seller("S0001").participantId())).isEmpty();
        assertThat(list(ALL)).isEmpty();
    }

    @Test
    void whatIsOverIsFoundByTheAddressHoweverItIsWritten() {
        Enrolment guest = Enrolments.attendee("g.001+a@guests.example");
        registrations.add(new Released(guest), List.of());
        registrations.add(new Released(Enrolments.attendee("gx001+a@guests.example")), List.of());
        registrations.add(
                new Confirmed(Enrolments.attendee("G.001+A@guests.example"), NOON), List.of());

        assertThat(registrations.overOf(Enrolments.FORUM, new Email("G.001+A@Guests.example")))
                .containsExactly(new Released(guest));
        assertThat(registrations.overOf(new ForumId("other"), guest.person().email())).isEmpty();
    }

    private void assertKept(Registration state) {
        RegistrationId id = state.id();

        Versioned<Registration> written =
                registrations.change(id, before -> Outcome.of(Change.to(state))).orThrow();

        assertThat(registrations.find(id)).contains(written);
        assertThat(written.state()).isEqualTo(state);
    }

    @Test
    void anIdIsTakenOnce() {
        var claiming = new Claiming(Enrolments.buyer("B0001"));

        assertThat(registrations.add(claiming, List.of())).isTrue();
        assertThat(registrations.add(claiming, List.of())).isFalse();
    }

    @Test
    void whatIsNotThereCanNotBeChanged() {
        var id = Enrolments.buyer("B0001").id();

        var outcome = registrations.change(id, before -> Outcome.of(Change.to(before)));

        assertThat(registrations.find(id)).isEmpty();
        assertThat(PohangForum.refusal(outcome).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void aChangeToTheSameIsNoNewVersion() {
        var claiming = new Claiming(Enrolments.buyer("B0001"));
        registrations.add(claiming, List.of());

        var same =
                registrations.change(
                        claiming.enrolment().id(), before -> Outcome.of(Change.to(before)));

        assertThat(same.orThrow()).isEqualTo(new Versioned<>(claiming, 1));
    }

    @Test
    void whoLostTheRaceDecidesAgainOnWhatIsThereThen() {
        Enrolment buyer = Enrolments.buyer("B0001");
        registrations.add(new Claiming(buyer), List.of());

        var late =
                registrations.change(
                        buyer.id(),
                        before -> {
                            if (before instanceof Claiming claiming) {
                                registrations.change(
                                        buyer.id(), same -> Outcome.of(claiming.release()));
                                return Outcome.of(completed(claiming));
                            }
                            return Outcome.of(Change.to(before));
                        });

        assertThat(late.orThrow()).isEqualTo(new Versioned<>(new Released(buyer), 2));
    }

    @Test
    void whatWasJustAddedIsChangedAsItWasAdded() {
        var added = new Claiming(Enrolments.buyer("B0001"));
        RegistrationId id = added.enrolment().id();
        registrations.add(added, List.of());

        var after = registrations.changeAdded(id, added, before -> Outcome.of(completed(added)));

        assertThat(after.orThrow())
                .isEqualTo(new Versioned<>(new Submitted(added.enrolment(), NOON), 2));
        assertThat(registrations.find(id)).contains(after.orThrow());
    }

    @Test
    void whatAnotherHasChangedSinceItWasAddedIsReadAndDecidedAgain() {
        var added = new Claiming(Enrolments.buyer("B0001"));
        RegistrationId id = added.enrolment().id();
        registrations.add(added, List.of());
        registrations.change(id, before -> Outcome.of(added.release()));

        var after =
                registrations.changeAdded(
                        id,
                        added,
                        before ->
                                Outcome.of(
                                        before instanceof Claiming claiming
                                                ? completed(claiming)
                                                : Change.to(before)));

        assertThat(after.orThrow()).isEqualTo(new Versioned<>(new Released(added.enrolment()), 2));
    }

    private static Change<Registration, RegistrationEvent> completed(Claiming claiming) {
        return Change.to(
                new Submitted(claiming.enrolment(), NOON),
                new RegistrationSubmitted(claiming.enrolment()));
    }

    @Test
    void aRefusalChangesNothing() {
        var claiming = new Claiming(Enrolments.buyer("B0001"));
        registrations.add(claiming, List.of());

        var refused =
                registrations.change(
                        claiming.enrolment().id(),
                        before -> Outcome.refused(Refusals.registrationClosed(Enrolments.FORUM)));

        assertThat(PohangForum.refusal(refused).code()).isEqualTo("registration-closed");
        assertThat(registrations.find(claiming.enrolment().id()))
                .contains(new Versioned<>(claiming, 1));
    }

    @Test
    void theListOfAForumIsOrderedByIdAndGoesOnAfterTheCursor() {
        for (String email : List.of("a@x.example", "b@x.example", "c@x.example")) {
            registrations.add(new Confirmed(Enrolments.attendee(email), NOON), List.of());
        }
        registrations.add(new Claiming(Enrolments.attendee("d@x.example")), List.of());

        var first = registrations.list(Enrolments.FORUM, ALL, new Paging(2, Optional.empty()));
        var cursor = Cursor.parse(String.valueOf(first.next()));
        var second = registrations.list(Enrolments.FORUM, ALL, new Paging(2, Optional.of(cursor)));

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1);
        assertThat(second.next()).isNull();
        assertThat(List.of(first.items(), second.items()))
                .flatMap(items -> items)
                .extracting(found -> found.id().toString())
                .isSorted();
        assertThat(registrations.list(new ForumId("other"), ALL, Paging.first()).items()).isEmpty();
    }

    @Test
    void theListCanBeNarrowed() {
        Enrolment buyer = Enrolments.buyer("B0001");
        Enrolment seller = Enrolments.seller("S0001");
        registrations.add(new Submitted(buyer, NOON), List.of());
        registrations.add(new Confirmed(seller, NOON), List.of());

        assertThat(list(new Selection(RegistrationStatus.SUBMITTED, null, null)))
                .containsExactly(buyer);
        assertThat(list(new Selection(null, "seller", null))).containsExactly(seller);
        assertThat(list(new Selection(null, null, "B0001"))).containsExactly(buyer);
        assertThat(list(new Selection(null, "seller", "B0001"))).isEmpty();
    }

    private List<Enrolment> list(Selection selection) {
        return registrations.list(Enrolments.FORUM, selection, Paging.first()).items().stream()
                .map(Registration.Kept::enrolment)
                .toList();
    }
}
