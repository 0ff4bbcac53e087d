package parley.matchmaking.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.seller;

import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.Objection;

class RequestPolicyTest {

    private final RequestPolicy policy = new RequestPolicy(Set.of(buyer(9).id()));

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
    void nobodyMeetsACompanyThatWithdrew() {
        assertThat(policy.objectionTo(seller(1), buyer(9)))
                .map(Objection::detail)
                .contains("B0009 withdrew from the consultation.");
        assertThat(policy.objectionTo(buyer(9), seller(1))).isPresent();
    }
}
