package parley.matchmaking.domain.mou;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.THE_DAY_BEFORE;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.place;
import static parley.matchmaking.Cast.request;
import static parley.matchmaking.Cast.requested;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.domain.Decided.after;
import static parley.matchmaking.domain.Decided.events;
import static parley.matchmaking.domain.Decided.objection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.Objection;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.meeting.Meeting;

class MouTest {

    private static final Company BUYER = buyer(1);
    private static final Company SELLER = seller(1);
    private static final Instant NOW = place(0, null).time().end();

    private final Meeting accepted =
            after(after(after(requested(BUYER, SELLER).accept(THE_DAY_BEFORE)).attempt()).admit(1));
    private final Meeting scheduled = after(accepted.schedule(place(0, null), 1));
    private final Meeting held = after(after(scheduled.start(NOW)).end(NOW));

    @Test
    void companiesThatMetMaySign() {
        Mou mou = after(draft(held));

        assertThat(mou.meeting()).isEqualTo(held.id());
        assertThat(mou.isComplete()).isFalse();
    }

    @Test
    void companiesThatHaveNotMetAreRefusedWithTheReason() {
        Meeting cancelled = after(scheduled.cancel(SELLER.id(), null, THE_DAY_BEFORE));

        assertThat(objection(draft(null)))
                .isEqualTo(
                        Objection.conflict(
                                "no-held-meeting",
                                "B0001 and S0001 have not held a meeting: they never asked each"
                                        + " other for one."));
        assertThat(objection(draft(scheduled)).detail())
                .endsWith("theirs is scheduled, but has not begun.");
        assertThat(objection(draft(cancelled)).detail()).endsWith("theirs is cancelled.");
    }

    @Test
    void aSellerDoesNotSignAsTheBuyer() {
        Decision<Mou, MouEvent> twoSellers =
                Mou.draft(new MouId(new UUID(0, 1)), request(1), seller(2), SELLER, held);

        assertThat(objection(twoSellers).code()).isEqualTo("wrong-side");
    }

    @Test
    void itIsCompleteWhenBothHaveSigned() {
        Mou half = after(after(draft(held)).sign(SELLER.id(), NOW));
        Mou whole = after(half.sign(BUYER.id(), NOW));

        assertThat(half.isComplete()).isFalse();
        assertThat(whole.isComplete()).isTrue();
        assertThat(whole.signatures()).containsOnlyKeys(SELLER.id(), BUYER.id());
    }

    @Test
    void theFirstSignatureOfASideCounts() {
        Mou signed = after(after(draft(held)).sign(SELLER.id(), NOW));

        assertThat(signed.sign(SELLER.id(), NOW.plusSeconds(9)))
                .isEqualTo(Decision.unchanged(signed));
    }

    @Test
    void eitherSideTakesItBackEvenWhenBothHaveSigned() {
        Mou whole = after(after(after(draft(held)).sign(SELLER.id(), NOW)).sign(BUYER.id(), NOW));
        MouWithdrawal how = new MouWithdrawal(BUYER.id(), "no licence", NOW);
        Mou withdrawn = after(whole.withdraw(how));

        assertThat(withdrawn.status()).isEqualTo(MouStatus.WITHDRAWN);
        assertThat(withdrawn.isComplete()).isFalse();
        assertThat(events(whole.withdraw(how)))
                .containsExactly(new MouEvent.MouWithdrawn(withdrawn, how, true));
        assertThat(withdrawn.withdraw(new MouWithdrawal(SELLER.id(), null, NOW)))
                .isEqualTo(Decision.unchanged(withdrawn));
        assertThat(objection(withdrawn.sign(SELLER.id(), NOW)).code()).isEqualTo("mou-withdrawn");
        assertThat(objection(whole.withdraw(new MouWithdrawal(seller(2).id(), null, NOW))).code())
                .isEqualTo("not-a-side-of-this-mou");
    }

    @Test
    void aWithdrawnOneGivesWayToANewDraft() {
        Mou drafted = after(draft(held));
        Mou withdrawn = after(drafted.withdraw(new MouWithdrawal(SELLER.id(), null, NOW)));
        Mou another = after(Mou.draft(drafted.id(), request(2), BUYER, SELLER, held));

        assertThat(drafted.giveWayTo(another)).isEqualTo(Decision.unchanged(drafted));
        assertThat(withdrawn.giveWayTo(drafted)).isEqualTo(Decision.unchanged(withdrawn));
        assertThat(after(withdrawn.giveWayTo(another))).isEqualTo(another);
    }

    @Test
    void nobodyElseSigns() {
        assertThat(objection(after(draft(held)).sign(seller(2).id(), NOW)).code())
                .isEqualTo("not-a-side-of-this-mou");
    }

    private static Decision<Mou, MouEvent> draft(@Nullable Meeting meeting) {
        return Mou.draft(new MouId(new UUID(0, 1)), request(1), BUYER, SELLER, meeting);
    }
}
