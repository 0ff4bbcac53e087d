package parley.registration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.registration.application.PohangForum.id;
import static parley.registration.application.PohangForum.refusal;
import static parley.registration.application.PohangForum.seller;

import org.junit.jupiter.api.Test;
import parley.platform.refusal.Outcome;
import parley.registration.application.InMemoryClaims.Moment;
import parley.registration.domain.Registration;
import parley.registration.domain.RegistrationStatus;

/** A registration that stops, is swept, or wakes up late (backbone rule 15). */
class TakeRegistrationTest {

    private final PohangForum forum = new PohangForum();

    @Test
    void whatCrashedBeforeItsClaimGoesOnWhenItIsRepeated() {
        forum.claims.interrupt(Moment.BEFORE_CLAIM, this::crash);
        assertThatThrownBy(() -> forum.submit(seller("S0001"), 1)).hasMessage("killed");

        assertThat(forum.submitted(seller("S0001"), 1).status())
                .isEqualTo(RegistrationStatus.CONFIRMED);
    }

    @Test
    void whatCrashedWithItsClaimIsSweptAndTheCompanyIsFree() {
        forum.claims.interrupt(Moment.AFTER_CLAIM, this::crash);
        assertThatThrownBy(() -> forum.submit(seller("S0001"), 1)).hasMessage("killed");

        forum.sweep.sweep();

        assertThat(forum.claims.held()).isEmpty();
        assertThat(forum.submitted(seller("S0001"), 2).isTaken()).isTrue();
        assertThat(refusal(forum.submit(seller("S0001"), 1)).code()).isEqualTo("reference-taken");
    }

    @Test
    void whatWasSweptIsTakenWhenItIsRepeated() {
        forum.claims.interrupt(Moment.AFTER_CLAIM, this::crash);
        assertThatThrownBy(() -> forum.submit(seller("S0001"), 1)).hasMessage("killed");
        forum.sweep.sweep();

        assertThat(forum.submitted(seller("S0001"), 1).status())
                .isEqualTo(RegistrationStatus.CONFIRMED);
        assertThat(forum.claims.held()).containsExactly("company/necef-2020/S0001");
    }

    @Test
    void whatWakesUpAfterTheSweepCanNotConfirm() {
        forum.claims.interrupt(Moment.AFTER_CLAIM, forum.sweep::sweep);

        var late = forum.submit(seller("S0001"), 1);

        assertThat(refusal(late).code()).isEqualTo("changed-at-the-same-time");
        assertThat(forum.claims.held()).isEmpty();
        assertThat(forum.registrations.events()).isEmpty();
    }

    @Test
    void whatWakesUpWhileItsRepetitionIsThroughKeepsTheClaimAndAnswersTheSame() {
        forum.claims.interrupt(Moment.AFTER_CLAIM, () -> forum.submit(seller("S0001"), 1));

        var late = forum.submit(seller("S0001"), 1);

        assertThat(late.orThrow().state().status()).isEqualTo(RegistrationStatus.CONFIRMED);
        assertThat(forum.registrations.events()).hasSize(2);
        assertThat(forum.claims.held()).containsExactly("company/necef-2020/S0001");
    }

    @Test
    void aSweeperThatIsLateLeavesWhatWasConfirmed() {
        forum.claims.interrupt(
                Moment.AFTER_CLAIM,
                () -> {
                    var stale = forum.registrations;
                    stale.beforeNextWrite(() -> forum.submit(seller("S0001"), 1));
                    forum.sweep.sweep();
                });

        forum.submit(seller("S0001"), 1);

        assertThat(forum.registrations.find(id(1)).orElseThrow().state().status())
                .isEqualTo(RegistrationStatus.CONFIRMED);
        assertThat(forum.claims.held()).containsExactly("company/necef-2020/S0001");
    }

    @Test
    void whatCrashedBeforeItsClaimWasFinalIsRepairedByTheSweep() {
        forum.claims.interrupt(Moment.BEFORE_FINAL, this::crash);
        assertThatThrownBy(() -> forum.submit(seller("S0001"), 1)).hasMessage("killed");

        int found = forum.sweep.sweep();

        assertThat(found).isEqualTo(1);
        assertThat(forum.sweep.sweep()).isZero();
        assertThat(forum.claims.held()).containsExactly("company/necef-2020/S0001");
        assertThat(forum.submitted(seller("S0001"), 1).status())
                .isEqualTo(RegistrationStatus.CONFIRMED);
    }

    @Test
    void aCorrectedOrderFreesWhatItClaimedBefore() {
        forum.claims.interrupt(Moment.AFTER_CLAIM, this::crash);
        assertThatThrownBy(() -> order("S0001")).hasMessage("killed");

        order("S0002").orThrow();

        assertThat(forum.claims.held()).containsExactly("company/necef-2020/S0002");
    }

    @Test
    void whatWakesUpAfterItsOrderWasCorrectedFreesWhatItClaimsTooLate() {
        forum.claims.interrupt(Moment.BEFORE_CLAIM, () -> order("S0002").orThrow());

        var late = order("S0001");

        assertThat(refusal(late).code()).isEqualTo("changed-at-the-same-time");
        assertThat(forum.claims.held()).containsExactly("company/necef-2020/S0002");
    }

    @Test
    void whatWakesUpDoesNotCompleteTheAttemptOfAnother() {
        forum.claims.interrupt(
                Moment.BEFORE_CLAIM,
                () -> {
                    forum.claims.interrupt(Moment.BEFORE_CLAIM, this::crash);
                    assertThatThrownBy(() -> order("S0002")).hasMessage("killed");
                });

        var late = order("S0001");

        assertThat(refusal(late).code()).isEqualTo("changed-at-the-same-time");
        assertThat(forum.registrations.events()).isEmpty();
        assertThat(forum.claims.held()).isEmpty();
    }

    private Outcome<Versioned<Registration>> order(String company) {
        return forum.submit.submitOrder(seller(company), "necef-2020", "/tickets", "7");
    }

    private void crash() {
        throw new IllegalStateException("killed");
    }
}
