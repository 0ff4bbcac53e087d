package parley.registration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.registration.application.PohangForum.FORUM;
import static parley.registration.application.PohangForum.ORGANISER;
import static parley.registration.application.PohangForum.attendee;
import static parley.registration.application.PohangForum.buyer;
import static parley.registration.application.PohangForum.id;
import static parley.registration.application.PohangForum.interpreter;
import static parley.registration.application.PohangForum.kept;
import static parley.registration.application.PohangForum.refusal;
import static parley.registration.application.PohangForum.seller;

import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.platform.security.Caller;
import parley.platform.security.Role;
import parley.registration.domain.Channel;
import parley.registration.domain.RegistrationStatus;

class SubmitRegistrationTest {

    private static final Caller BUSAN = new Caller("organiser-busan", Set.of(Role.ORGANISER));

    private final PohangForum forum = new PohangForum();

    @Test
    void aSellerIsConfirmedAtOnce() {
        var registration = forum.submitted(seller("S0001"), 1);

        assertThat(registration.status()).isEqualTo(RegistrationStatus.CONFIRMED);
        assertThat(registration.enrolment().reference()).hasToString("S0001");
    }

    @Test
    void aBuyerWaitsForApproval() {
        assertThat(forum.submitted(buyer("B0001"), 1).status())
                .isEqualTo(RegistrationStatus.SUBMITTED);
    }

    @Test
    void aRepeatedRequestIsAnsweredWithWhatItLedTo() {
        var first = forum.submit(seller("S0001"), 1);
        var events = forum.registrations.events();

        var second = forum.submit(seller("S0001"), 1);

        assertThat(second).isEqualTo(first);
        assertThat(forum.registrations.events()).isEqualTo(events);
    }

    @Test
    void aRepeatedRequestIsAnsweredAlsoAfterTheForumWasClosed() {
        var first = forum.submit(seller("S0001"), 1);
        forum.changeForum.close(FORUM, ORGANISER);

        assertThat(forum.submit(seller("S0001"), 1)).isEqualTo(first);
    }

    @Test
    void theSameRequestWithOtherContentIsRefused() {
        forum.submit(seller("S0001"), 1);

        assertThat(refusal(forum.submit(seller("S0002"), 1)).code())
                .isEqualTo("registered-differently");
    }

    @Test
    void theSameRequestForAnotherParticipantTypeIsRefused() {
        var attendee = attendee("g001@guests.example");
        forum.submit(attendee, 1);
        var speaker = new RegistrationForm("speaker", null, attendee.person(), null, null, null);

        assertThat(refusal(forum.submit(speaker, 1)).code()).isEqualTo("registered-differently");
    }

    @Test
    void aClosedForumTakesNobody() {
        forum.changeForum.close(FORUM, ORGANISER);

        assertThat(refusal(forum.submit(seller("S0001"), 1)).code())
                .isEqualTo("registration-closed");
    }

    @Test
    void aDraftTakesNobodyYet() {
        var draft =
                new ForumForm(
                        "necef-2021",
                        PohangForum.form().title(),
                        null,
                        PohangForum.form().date(),
                        "Asia/Seoul",
                        null,
                        null,
                        PohangForum.form().languages());
        forum.createForum.create(draft, ORGANISER);

        var outcome = forum.submit.submitOrder(seller("S0001"), "necef-2021", "/tickets", "1");

        assertThat(refusal(outcome).code()).isEqualTo("registration-not-open");
    }

    @Test
    void anUnknownForumIsNamed() {
        var outcome = forum.submit.submitOrder(seller("S0001"), "necef-1999", "/tickets", "1");

        assertThat(refusal(outcome).code()).isEqualTo("unknown-forum");
        assertThat(Refusals.field(refusal(outcome))).contains("forum");
    }

    @Test
    void anUnknownParticipantTypeIsNamed() {
        var outcome = forum.submit(PohangForum.company("sponsor", "S0001"), 1);

        assertThat(refusal(outcome).code()).isEqualTo("unknown-participant-type");
        assertThat(Refusals.field(refusal(outcome))).contains("participantType");
    }

    @Test
    void aCompanyIsRegisteredOnce() {
        forum.submit(seller("S0001"), 1);

        var outcome = forum.submit(buyer("S0001"), 2);

        assertThat(refusal(outcome).code()).isEqualTo("reference-taken");
        assertThat(Refusals.field(refusal(outcome))).contains("company.reference");
    }

    @Test
    void aPersonIsRegisteredOncePerParticipantType() {
        forum.submit(attendee("g001@guests.example"), 1);

        var again = forum.submit(attendee("G001@guests.example"), 2);
        var interprets = forum.submit(interpreter("I001", "g001@guests.example"), 3);

        assertThat(refusal(again).code()).isEqualTo("already-registered");
        assertThat(interprets.orThrow().state().status()).isEqualTo(RegistrationStatus.CONFIRMED);
    }

    @Test
    void aReferenceOfAPersonIsTakenOnceAndTheEMailThenStaysFree() {
        forum.submit(interpreter("I001", "i001@interpreters.example"), 1);

        var taken = forum.submit(interpreter("I001", "i002@interpreters.example"), 2);
        var other = forum.submit(interpreter("I002", "i002@interpreters.example"), 3);

        assertThat(refusal(taken).code()).isEqualTo("reference-taken");
        assertThat(other.orThrow().state().status()).isEqualTo(RegistrationStatus.CONFIRMED);
    }

    @Test
    void anOrderIsTheSameRegistrationWheneverItComes() {
        var first = forum.submit.submitOrder(seller("S0001"), "necef-2020", "/tickets", "1");
        var again = forum.submit.submitOrder(seller("S0001"), "necef-2020", "/tickets", "1");

        assertThat(again).isEqualTo(first);
        assertThat(kept(first).enrolment().channel()).isEqualTo(Channel.TICKETING);
    }

    @Test
    void aRefusedOrderIsTakenOnceItIsCorrected() {
        forum.submit(seller("S0001"), 1);
        forum.submit.submitOrder(seller("S0001"), "necef-2020", "/tickets", "7");

        var corrected = forum.submit.submitOrder(seller("S0002"), "necef-2020", "/tickets", "7");

        assertThat(kept(corrected).enrolment().reference()).hasToString("S0002");
    }

    @Test
    void anOrganiserRegistersForTheirOwnForumOnly() {
        var outcome = forum.submit.submit(seller("S0001"), FORUM, id(1), BUSAN);

        assertThat(refusal(outcome).code()).isEqualTo("role-not-allowed");
        assertThat(
                        forum.submit
                                .submit(seller("S0001"), FORUM, id(1), ORGANISER)
                                .orThrow()
                                .state()
                                .isTaken())
                .isTrue();
    }
}
