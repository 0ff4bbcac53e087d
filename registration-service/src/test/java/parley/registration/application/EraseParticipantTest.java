package parley.registration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.registration.application.PohangForum.FORUM;
import static parley.registration.application.PohangForum.ORGANISER;
import static parley.registration.application.PohangForum.attendee;
import static parley.registration.application.PohangForum.buyer;
import static parley.registration.application.PohangForum.id;
import static parley.registration.application.PohangForum.refusal;
import static parley.registration.application.PohangForum.seller;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;
import parley.platform.security.Role;
import parley.registration.domain.Enrolment;
import parley.registration.domain.Participant;
import parley.registration.domain.ParticipantEvent.ErasureRequested;
import parley.registration.domain.ParticipantEvent.ParticipantChanged;
import parley.registration.domain.ParticipantEvent.ParticipantErased;
import parley.registration.domain.ParticipantId;
import parley.registration.domain.Registration;
import parley.registration.domain.RegistrationEvent.RegistrationCancelled;
import parley.registration.domain.RegistrationStatus;

class EraseParticipantTest {

    private static final String EMAIL = "g001@guests.example";

    private final PohangForum forum = new PohangForum();

    @Test
    void erasingEndsTheRegistrationAndLeavesAStubOfIt() {
        Enrolment seller = confirmed();

        forum.erase.erase(FORUM, seller.participantId(), ORGANISER).orThrow();

        assertThat(forum.participants.find(seller.participantId()).orElseThrow().state())
                .isEqualTo(new Participant.Erased(seller.participantId(), id(1), FORUM));
        assertThat(forum.participants.events())
                .extracting(Object::getClass)
                .isEqualTo(
                        List.of(
                                ParticipantChanged.class,
                                ErasureRequested.class,
                                ParticipantErased.class));
        assertThat(registration(1)).isInstanceOf(Registration.Erased.class);
        assertThat(forum.registrations.events()).last().isInstanceOf(RegistrationCancelled.class);
        var company = forum.companies.find(seller.companyId().orElseThrow()).orElseThrow();
        assertThat(company.state().representatives()).isEmpty();
    }

    @Test
    void erasingAgainChangesNothing() {
        Enrolment seller = confirmed();
        forum.erase.erase(FORUM, seller.participantId(), ORGANISER).orThrow();
        int told = forum.participants.events().size() + forum.registrations.events().size();

        forum.erase.erase(FORUM, seller.participantId(), participant(seller)).orThrow();

        assertThat(forum.participants.events().size() + forum.registrations.events().size())
                .isEqualTo(told);
    }

    @Test
    void theParticipantMayAndStrangersMayNot() {
        Enrolment seller = confirmed();
        Caller stranger = new Caller("somebody", Set.of(Role.PARTICIPANT));

        assertThat(refusal(forum.erase.erase(FORUM, seller.participantId(), stranger)).kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        forum.erase.erase(FORUM, seller.participantId(), participant(seller)).orThrow();
    }

    @Test
    void whoIsNobodyIsNotFound() {
        var nobody = new ParticipantId(id(7).value());

        assertThat(refusal(forum.erase.erase(FORUM, nobody, ORGANISER)).kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void whoIsErasedIsGoneForEverybodyWhoAsks() {
        Enrolment seller = confirmed();
        forum.erase.erase(FORUM, seller.participantId(), ORGANISER).orThrow();

        assertThat(refusal(forum.find.find(FORUM, id(1), ORGANISER)).code()).isEqualTo("erased");
        assertThat(refusal(forum.cancel.cancel(FORUM, id(1), null, ORGANISER)).kind())
                .isEqualTo(Refusal.Kind.GONE);
        assertThat(refusal(forum.consent.find(FORUM, seller.participantId(), ORGANISER)).kind())
                .isEqualTo(Refusal.Kind.GONE);
    }

    @Test
    void theSameRequestOrOrderDoesNotBringThePersonBackButANewOneMay() {
        Enrolment seller = confirmed();
        forum.erase.erase(FORUM, seller.participantId(), ORGANISER).orThrow();

        assertThat(refusal(forum.submit(seller("S0001"), 1)).kind()).isEqualTo(Refusal.Kind.GONE);

        Enrolment again = forum.submitted(seller("S0001"), 2).enrolment();
        assertThat(again.participantId()).isNotEqualTo(seller.participantId());
    }

    @Test
    void whoWaitsForApprovalIsErasedBeforeAnybodyHeardOfThem() {
        Enrolment buyer = forum.submitted(buyer("B0001"), 1).enrolment();

        forum.erase.erase(FORUM, buyer.participantId(), ORGANISER).orThrow();

        assertThat(refusal(forum.approve.approve(FORUM, id(1), ORGANISER)).kind())
                .isEqualTo(Refusal.Kind.GONE);
        forum.admit.admit(id(1)).orThrow();
        assertThat(forum.participants.events())
                .extracting(Object::getClass)
                .isEqualTo(List.of(ErasureRequested.class, ParticipantErased.class));
    }

    @Test
    void anAdmissionThatWakesUpAfterTheErasureBringsNobodyBack() {
        Enrolment guest = forum.submitted(attendee(EMAIL), 1).enrolment();
        forum.participants.beforeNextWrite(
                () -> forum.erase.erase(FORUM, guest.participantId(), ORGANISER).orThrow());

        forum.admit.admit(id(1)).orThrow();

        assertThat(forum.participants.find(guest.participantId()).orElseThrow().state())
                .isInstanceOf(Participant.Erased.class);
        assertThat(forum.participants.events())
                .noneMatch(event -> event instanceof ParticipantChanged);
    }

    @Test
    void whatACrashLeftIsFinishedByTheOwnEvent() {
        Enrolment seller = confirmed();
        forum.registrations.beforeNextWrite(
                () -> {
                    throw new IllegalStateException("crash");
                });
        assertThatThrownBy(() -> forum.erase.erase(FORUM, seller.participantId(), ORGANISER))
                .hasMessage("crash");
        assertThat(registration(1).status()).isEqualTo(RegistrationStatus.CONFIRMED);

        forum.erase.finish(seller.participantId()).orThrow();

        assertThat(registration(1)).isInstanceOf(Registration.Erased.class);
        forum.submitted(seller("S0001"), 2);
    }

    @Test
    void anErasureThatWasNotBegunIsNotFinished() {
        Enrolment seller = confirmed();

        forum.erase.finish(seller.participantId()).orThrow();

        assertThat(registration(1).status()).isEqualTo(RegistrationStatus.CONFIRMED);
    }

    @Test
    void attemptsThatCameToNothingGoWithIt() {
        Enrolment guest = forum.submitted(attendee(EMAIL), 1).enrolment();
        forum.submit(attendee(EMAIL.toUpperCase(Locale.ROOT)), 2);
        assertThat(registration(2).status()).isEqualTo(RegistrationStatus.RELEASED);

        forum.erase.erase(FORUM, guest.participantId(), ORGANISER).orThrow();

        assertThat(registration(2)).isInstanceOf(Registration.Erased.class);
    }

    @Test
    void anEarlierRegistrationOfThePersonIsErasedAsWell() {
        Enrolment before = forum.submitted(attendee(EMAIL), 1).enrolment();
        forum.admit.admit(id(1)).orThrow();
        forum.cancel.cancel(FORUM, id(1), null, ORGANISER).orThrow();
        Enrolment guest = forum.submitted(attendee(EMAIL), 2).enrolment();

        forum.erase.erase(FORUM, guest.participantId(), ORGANISER).orThrow();
        forum.erase.finish(before.participantId()).orThrow();

        assertThat(registration(1)).isInstanceOf(Registration.Erased.class);
        assertThat(forum.participants.events())
                .contains(
                        new ParticipantErased(before.participantId()),
                        new ParticipantErased(guest.participantId()));
    }

    @Test
    void anotherThatStillHoldsIsNotErased() {
        Enrolment guest = forum.submitted(attendee(EMAIL), 1).enrolment();
        var speaking =
                new RegistrationForm("speaker", null, attendee(EMAIL).person(), null, null, null);
        forum.submit(speaking, 2);

        forum.erase.erase(FORUM, guest.participantId(), ORGANISER).orThrow();

        assertThat(registration(2).status()).isEqualTo(RegistrationStatus.CONFIRMED);
    }

    @Test
    void whatThePersonWasAnsweredIsForgotten() {
        Enrolment guest = forum.submitted(attendee(EMAIL), 1).enrolment();

        forum.erase.erase(FORUM, guest.participantId(), ORGANISER).orThrow();

        assertThat(forum.forgotten)
                .containsExactly(guest.participantId().toString(), guest.submittedBy());
    }

    private Enrolment confirmed() {
        Enrolment seller = forum.submitted(seller("S0001"), 1).enrolment();
        forum.admit.admit(id(1)).orThrow();
        return seller;
    }

    private Registration registration(int number) {
        return forum.registrations.find(id(number)).orElseThrow().state();
    }

    private static Caller participant(Enrolment enrolment) {
        return new Caller(enrolment.participantId().toString(), Set.of(Role.PARTICIPANT));
    }
}
