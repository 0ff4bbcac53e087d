package parley.registration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.registration.application.PohangForum.FORUM;
import static parley.registration.application.PohangForum.ORGANISER;
import static parley.registration.application.PohangForum.TICKETS;
import static parley.registration.application.PohangForum.buyer;
import static parley.registration.application.PohangForum.id;
import static parley.registration.application.PohangForum.kept;
import static parley.registration.application.PohangForum.refusal;
import static parley.registration.application.PohangForum.seller;

import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.platform.paging.Paging;
import parley.platform.security.Caller;
import parley.platform.security.Role;
import parley.registration.application.Registrations.Selection;
import parley.registration.domain.Reason;
import parley.registration.domain.RegistrationStatus;

/** Approval, rejection, cancellation, and who may see what. */
class DecideRegistrationTest {

    private static final Caller BUSAN = new Caller("organiser-busan", Set.of(Role.ORGANISER));
    private static final Caller STRANGER = new Caller("stranger", Set.of(Role.PARTICIPANT));
    private static final Reason REASON = new Reason("정원 초과");

    private final PohangForum forum = new PohangForum();

    @Test
    void anApprovedBuyerIsConfirmedAndApprovingAgainChangesNothing() {
        forum.submit(buyer("B0001"), 1);

        var approved = forum.approve.approve(FORUM, id(1), ORGANISER);
        var again = forum.approve.approve(FORUM, id(1), ORGANISER);

        assertThat(approved.orThrow().state().status()).isEqualTo(RegistrationStatus.CONFIRMED);
        assertThat(again).isEqualTo(approved);
    }

    @Test
    void onlyAnOrganiserOfTheForumApproves() {
        forum.submit(buyer("B0001"), 1);

        assertThat(refusal(forum.approve.approve(FORUM, id(1), BUSAN)).code())
                .isEqualTo("not-the-organiser");
        assertThat(refusal(forum.approve.approve(FORUM, id(1), STRANGER)).code())
                .isEqualTo("not-the-organiser");
    }

    @Test
    void aRejectedCompanyMayRegisterAgain() {
        forum.submit(buyer("B0001"), 1);
        forum.reject.reject(FORUM, id(1), REASON, ORGANISER).orThrow();

        assertThat(forum.submitted(buyer("B0001"), 2).status())
                .isEqualTo(RegistrationStatus.SUBMITTED);
        assertThat(refusal(forum.approve.approve(FORUM, id(1), ORGANISER)).code())
                .isEqualTo("not-in-this-state");
    }

    @Test
    void aConfirmedRegistrationIsNotRejectedAnyMore() {
        forum.submit(seller("S0001"), 1);

        assertThat(refusal(forum.reject.reject(FORUM, id(1), REASON, ORGANISER)).code())
                .isEqualTo("not-in-this-state");
    }

    @Test
    void aCancelledCompanyMayRegisterAgain() {
        forum.submit(seller("S0001"), 1);

        forum.cancel.cancel(FORUM, id(1), null, ORGANISER).orThrow();

        assertThat(forum.submitted(seller("S0001"), 2).isTaken()).isTrue();
    }

    @Test
    void participantsSeeAndCancelTheirOwnRegistration() {
        var enrolment = forum.submitted(seller("S0001"), 1).enrolment();
        var self = new Caller(enrolment.participantId().toString(), Set.of(Role.PARTICIPANT));

        assertThat(kept(forum.find.find(FORUM, id(1), self)).enrolment()).isEqualTo(enrolment);
        assertThat(forum.cancel.cancel(FORUM, id(1), REASON, self).orThrow().state().status())
                .isEqualTo(RegistrationStatus.CANCELLED);
    }

    @Test
    void strangersNeitherSeeNorCancelIt() {
        forum.submit(seller("S0001"), 1);

        assertThat(refusal(forum.find.find(FORUM, id(1), STRANGER)).code())
                .isEqualTo("not-your-registration");
        assertThat(refusal(forum.cancel.cancel(FORUM, id(1), REASON, STRANGER)).code())
                .isEqualTo("not-your-registration");
    }

    @Test
    void onlyOrganisersOfTheForumListIt() {
        var all = new Selection(null, null, null);

        assertThat(refusal(forum.find.list(FORUM, all, Paging.first(), TICKETS)).code())
                .isEqualTo("not-the-organiser");
    }

    @Test
    void theListShowsWhatIsSelectedAndNothingThatIsNotTaken() {
        forum.submit(seller("S0001"), 1);
        forum.submit(buyer("B0001"), 2);
        forum.submit(buyer("S0001"), 3);

        var buyers = new Selection(RegistrationStatus.SUBMITTED, "buyer", null);
        var all = new Selection(null, null, null);

        assertThat(forum.find.list(FORUM, buyers, Paging.first(), ORGANISER).orThrow().items())
                .extracting(registration -> registration.id())
                .containsExactly(id(2));
        assertThat(forum.find.list(FORUM, all, Paging.first(), ORGANISER).orThrow().items())
                .extracting(registration -> registration.id())
                .containsExactly(id(1), id(2));
    }

    @Test
    void whatWasNotTakenDoesNotExist() {
        forum.submit(seller("S0001"), 1);
        forum.submit(seller("S0001"), 2);

        assertThat(refusal(forum.find.find(FORUM, id(2), ORGANISER)).code())
                .isEqualTo("unknown-registration");
        assertThat(refusal(forum.approve.approve(FORUM, id(2), ORGANISER)).code())
                .isEqualTo("unknown-registration");
    }
}
