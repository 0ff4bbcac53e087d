package parley.registration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.registration.application.PohangForum.FORUM;
import static parley.registration.application.PohangForum.ORGANISER;
import static parley.registration.application.PohangForum.attendee;
import static parley.registration.application.PohangForum.buyer;
import static parley.registration.application.PohangForum.id;
import static parley.registration.application.PohangForum.seller;

import org.junit.jupiter.api.Test;
import parley.registration.domain.Enrolment;
import parley.registration.domain.Role;

/** What becomes of confirmed and ended registrations. */
class AdmitParticipantTest {

    private final PohangForum forum = new PohangForum();

    @Test
    void aConfirmedSellerBecomesAParticipantAndACompany() {
        Enrolment seller = forum.submitted(seller("S0001"), 1).enrolment();

        forum.admit.admit(id(1)).orThrow();

        var participant = forum.participant(seller);
        assertThat(participant.displayName()).isEqualTo("㈜젠셀");
        assertThat(participant.roles()).containsExactly(Role.SELLER);
        assertThat(participant.country()).hasToString("KR");
        var company = forum.companies.find(seller.companyId().orElseThrow()).orElseThrow();
        assertThat(company.state().representatives()).containsExactly(seller.participantId());
    }

    @Test
    void aPersonComesWithoutACompany() {
        Enrolment guest = forum.submitted(attendee("g001@guests.example"), 1).enrolment();

        forum.admit.admit(id(1)).orThrow();

        var participant = forum.participant(guest);
        assertThat(participant.displayName()).isEqualTo("珲春市代表团 1");
        assertThat(forum.companies.events()).isEmpty();
    }

    @Test
    void admittingAgainChangesNothing() {
        forum.submit(seller("S0001"), 1);
        forum.admit.admit(id(1)).orThrow();

        forum.admit.admit(id(1)).orThrow();

        assertThat(forum.participants.events()).hasSize(1);
        assertThat(forum.companies.events()).hasSize(1);
    }

    @Test
    void aBuyerIsNotAdmittedBeforeApproval() {
        forum.submit(buyer("B0001"), 1);

        forum.admit.admit(id(1)).orThrow();

        assertThat(forum.participants.events()).isEmpty();
    }

    @Test
    void whoCancelledHasNoRoleAndRepresentsNobody() {
        Enrolment seller = forum.submitted(seller("S0001"), 1).enrolment();
        forum.admit.admit(id(1)).orThrow();
        forum.cancel.cancel(FORUM, id(1), null, ORGANISER).orThrow();

        forum.withdraw.withdraw(id(1)).orThrow();
        forum.withdraw.withdraw(id(1)).orThrow();

        var participant = forum.participant(seller);
        var company = forum.companies.find(seller.companyId().orElseThrow()).orElseThrow();
        assertThat(participant.roles()).isEmpty();
        assertThat(company.state().representatives()).isEmpty();
        assertThat(forum.participants.events()).hasSize(2);
        assertThat(forum.companies.events()).hasSize(2);
    }

    @Test
    void aBuyerWhoWasNeverApprovedLeavesNothingToWithdraw() {
        forum.submit(buyer("B0001"), 1);
        forum.cancel.cancel(FORUM, id(1), null, ORGANISER).orThrow();

        forum.withdraw.withdraw(id(1)).orThrow();

        assertThat(forum.participants.events()).isEmpty();
        assertThat(forum.companies.events()).isEmpty();
    }

    @Test
    void aCompanyThatCameBackIsRepresentedByWhoCameBack() {
        forum.submit(seller("S0001"), 1);
        forum.admit.admit(id(1)).orThrow();
        forum.cancel.cancel(FORUM, id(1), null, ORGANISER).orThrow();
        Enrolment back = forum.submitted(seller("S0001"), 2).enrolment();

        forum.admit.admit(id(2)).orThrow();
        forum.withdraw.withdraw(id(1)).orThrow();

        var company = forum.companies.find(back.companyId().orElseThrow()).orElseThrow();
        assertThat(company.state().representatives()).containsExactly(back.participantId());
    }

    @Test
    void anAdmissionThatWakesUpAfterTheCancellationBringsNobodyBack() {
        Enrolment seller = forum.submitted(seller("S0001"), 1).enrolment();
        forum.admit.admit(id(1)).orThrow();
        forum.companies.beforeNextWrite(
                () -> {
                    forum.cancel.cancel(FORUM, id(1), null, ORGANISER).orThrow();
                    forum.withdraw.withdraw(id(1)).orThrow();
                });

        forum.admit.admit(id(1)).orThrow();

        var company = forum.companies.find(seller.companyId().orElseThrow()).orElseThrow();
        assertThat(company.state().representatives()).isEmpty();
    }
}
