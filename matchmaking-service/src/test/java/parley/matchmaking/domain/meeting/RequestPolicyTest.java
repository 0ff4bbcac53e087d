package parley.matchmaking.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.THE_DAY_BEFORE;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.seller;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.Objection;
import parley.matchmaking.domain.request.Block;
import parley.matchmaking.domain.request.RequestRules;

class RequestPolicyTest {

    private final RequestPolicy policy =
            new RequestPolicy(Set.of(buyer(9).id()), RequestRules.none(FORUM), THE_DAY_BEFORE);

    @Test
    void aBuyerAsksASellerAndTheOtherWayRound() {
        assertThat(policy.objectionTo(buyer(1), seller(1))).isEmpty();
        assertThat(policy.objectionTo(seller(1), buyer(1))).isEmpty();
    }

    @Test
    void aCompanyDoesNotAskItself() {
        assertThat(policy.objectionTo(buyer(1), buyer(1)))
                .map(Objection::code)
                .contains("meeting-with-itself");
    }

    @Test
    void aCompanyDoesNotAskItsOwnSide() {
        assertThat(policy.objectionTo(buyer(1), buyer(2)))
                .map(Objection::code)
                .contains("meeting-within-one-side");
    }

    @Test
    void nobodyAsksFromTheClosingTimeOn() {
        RequestRules closing =
                new RequestRules(FORUM, THE_DAY_BEFORE, Map.of(), Map.of(), Set.of());

        assertThat(
                        new RequestPolicy(Set.of(), closing, THE_DAY_BEFORE.minusNanos(1))
                                .objectionTo(buyer(1), seller(1)))
                .isEmpty();
        assertThat(
                        new RequestPolicy(Set.of(), closing, THE_DAY_BEFORE)
                                .objectionTo(buyer(1), seller(1)))
                .map(Objection::detail)
                .hasValueSatisfying(detail -> assertThat(detail).contains("2020-10-29T00:00:00Z"));
    }

    @Test
    void aBlockIsRefusedInTheSameWordsWhoeverBlocked() {
        RequestRules blocked =
                new RequestRules(
                        FORUM,
                        null,
                        Map.of(),
                        Map.of(),
                        Set.of(new Block(seller(1).id(), buyer(1).id())));
        RequestPolicy blocking = new RequestPolicy(Set.of(), blocked, THE_DAY_BEFORE);

        assertThat(blocking.objectionTo(buyer(1), seller(1)))
                .map(Objection::detail)
                .contains("A meeting of B0001 and S0001 is not possible.");
        assertThat(blocking.objectionTo(seller(1), buyer(1)))
                .map(Objection::code)
                .contains("meeting-not-possible");
        assertThat(blocking.objectionTo(buyer(2), seller(1))).isEmpty();
    }

    @Test
    void nobodyMeetsACompanyThatWithdrew() {
        assertThat(policy.objectionTo(seller(1), buyer(9)))
                .map(Objection::detail)
                .contains("B0009 withdrew from the consultation.");
        assertThat(policy.objectionTo(buyer(9), seller(1))).isPresent();
    }
}
