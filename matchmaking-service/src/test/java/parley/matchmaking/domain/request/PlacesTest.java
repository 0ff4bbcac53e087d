package parley.matchmaking.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.domain.Decided.after;
import static parley.matchmaking.domain.Decided.objection;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.meeting.MeetingId;

class PlacesTest {

    private static final MeetingId ONE = new MeetingId(new UUID(0, 1));
    private static final MeetingId OTHER = new MeetingId(new UUID(0, 2));

    private final Places taken = after(Places.none(seller(1).id(), FORUM).claim(ONE, 2, 1));

    @Test
    void aFullCompanyTakesNoMore() {
        assertThat(objection(taken.claim(OTHER, 1, 1)).code()).isEqualTo("company-full");
        assertThat(after(taken.claim(OTHER, 1, 2)).holds()).hasSize(2);
    }

    @Test
    void aNewerAttemptTakesOverTheSamePlace() {
        Places newer = after(taken.claim(ONE, 3, 1));

        assertThat(newer.holds()).containsOnlyKeys(ONE).containsValue(3);
        assertThat(newer.release(ONE, 2)).isEqualTo(Decision.unchanged(newer));
        assertThat(objection(newer.claim(ONE, 2, 1)).code()).isEqualTo("claim-overtaken");
    }

    @Test
    void aReleasedPlaceIsFree() {
        assertThat(after(taken.release(ONE, 2)).hasRoomFor(OTHER, 1)).isTrue();
    }
}
