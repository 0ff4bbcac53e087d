package parley.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import parley.registration.domain.Registration.Claiming;
import parley.registration.domain.Registration.Confirmed;
import parley.registration.domain.Registration.Released;
import parley.registration.domain.Registration.Submitted;
import parley.registration.domain.RegistrationEvent.RegistrationApproved;
import parley.registration.domain.RegistrationEvent.RegistrationCancelled;
import parley.registration.domain.RegistrationEvent.RegistrationConfirmed;
import parley.registration.domain.RegistrationEvent.RegistrationSubmitted;

class RegistrationTest {

    private static final Instant NOON = Instant.parse("2020-10-01T03:00:00Z");

    private final Enrolment buyer = Enrolments.buyer("B0001");
    private final Enrolment seller = Enrolments.seller("S0001");

    @Test
    void whatNeedsNoApprovalIsConfirmedAtOnce() {
        var change = new Claiming(seller).complete(NOON);

        assertThat(change.state()).isEqualTo(new Confirmed(seller, NOON));
        assertThat(change.events())
                .containsExactly(
                        new RegistrationSubmitted(seller), new RegistrationConfirmed(seller));
    }

    @Test
    void aBuyerWaitsForApproval() {
        var change = new Claiming(buyer).complete(NOON);

        assertThat(change.state()).isEqualTo(new Submitted(buyer, NOON));
        assertThat(change.events()).containsExactly(new RegistrationSubmitted(buyer));
    }

    @Test
    void anApprovedBuyerIsConfirmed() {
        var change =
                new Submitted(buyer, NOON)
                        .approve("organiser-pohang", NOON)
                        .then(approved -> approved.confirm(NOON));

        assertThat(change.state()).isEqualTo(new Confirmed(buyer, NOON));
        assertThat(change.events())
                .containsExactly(
                        new RegistrationApproved(buyer.id(), "organiser-pohang"),
                        new RegistrationConfirmed(buyer));
    }

    @Test
    void aConfirmedRegistrationCanBeCancelled() {
        var change = new Confirmed(buyer, NOON).cancel(null, NOON);

        assertThat(change.state().status()).isEqualTo(RegistrationStatus.CANCELLED);
        assertThat(change.events())
                .containsExactly(
                        new RegistrationCancelled(buyer.id(), buyer.participantId(), null));
    }

    @Test
    void nobodySeesARegistrationThatIsNotTaken() {
        assertThat(new Claiming(seller).isTaken()).isFalse();
        assertThat(new Released(seller).isTaken()).isFalse();
        assertThat(new Confirmed(seller, NOON).isTaken()).isTrue();
    }

    @Test
    void eachStartClaimsInItsOwnName() {
        var second = new Released(seller).retry(seller).state();

        assertThat(((Registration.Kept) second).enrolment().claimant())
                .isNotEqualTo(seller.claimant());
        assertThat(second.holdsClaimsOf(seller.claimant())).isFalse();
    }

    @Test
    void onlyATakenRegistrationHoldsItsClaims() {
        assertThat(new Confirmed(seller, NOON).holdsClaimsOf(seller.claimant())).isTrue();
        assertThat(new Claiming(seller).holdsClaimsOf(seller.claimant())).isFalse();
        assertThat(
                        new Confirmed(seller, NOON)
                                .cancel(null, NOON)
                                .state()
                                .holdsClaimsOf(seller.claimant()))
                .isFalse();
    }

    @Test
    void aClaimantIsReadBackFromItsName() {
        var claimant = new Claimant(seller.id(), 12);

        assertThat(Claimant.parse(claimant.toString())).isEqualTo(claimant);
    }
}
