package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.OPERATOR;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.STRANGER;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.grid;
import static parley.matchmaking.Cast.representing;
import static parley.matchmaking.Cast.request;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.application.Refused.codeOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.matchmaking.application.CountBusiness.CountryFigures;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingOutcome.Result;
import parley.matchmaking.domain.meeting.OutcomeReview.OutcomeLimits;
import parley.matchmaking.domain.meeting.ProposedOutcome;
import parley.matchmaking.domain.mou.Mou;

class CountBusinessTest {

    private final SmallForum forum = new SmallForum();
    private final Meeting first = forum.accepted(buyer(1), seller(1));
    private final Meeting second = forum.accepted(buyer(2, "ru"), seller(1));
    private final RecordOutcome record =
            new RecordOutcome(forum.authority, forum.find, forum.hold, new OutcomeLimits(2, 2));
    private final CountBusiness count =
            new CountBusiness(
                    forum.authority, forum.participants.companies(), forum.meetings, forum.mous);

    @BeforeEach
    void bothAreHeld() {
        forum.publish();
        forum.now = grid(4).span(3).start();
        for (Meeting meeting : List.of(first, second)) {
            forum.hold.start(FORUM, meeting.id(), ORGANISER).orThrow();
            forum.hold.end(FORUM, meeting.id(), ORGANISER).orThrow();
        }
    }

    @Test
    void whatBothSidesExpectCountsOnceAsTheSellerSays() {
        says(first, buyer(1), "900", "USD");
        says(first, seller(1), "1000", "USD");
        says(second, buyer(2, "ru"), "500000", "KRW");

        assertThat(count.total(FORUM, OPERATOR).orThrow().expected())
                .isEqualTo(
                        Map.of("USD", new BigDecimal("1000.00"), "KRW", new BigDecimal("500000")));
    }

    @Test
    void aMeetingCountsForBothCountries() {
        assertThat(count.countries(FORUM, ORGANISER).orThrow())
                .extracting(CountryFigures::country, one -> one.tally().held())
                .containsExactly(tuple("KR", 2L), tuple("RU", 2L));
    }

    @Test
    void aWithdrawnMemorandumCountsNoMore() {
        Mou mou =
                forum.draft
                        .draft(FORUM, request(1), buyer(1).id(), seller(1).id(), ORGANISER)
                        .orThrow();
        for (Company side : List.of(buyer(1), seller(1))) {
            forum.sign.sign(FORUM, mou.id(), side.id(), representing(side)).orThrow();
        }
        assertThat(count.total(FORUM, ORGANISER).orThrow().mous()).isEqualTo(1);

        new WithdrawMou(
                        forum.authority,
                        new ReadMou(forum.authority, forum.mous),
                        forum.mous,
                        () -> forum.now)
                .withdraw(FORUM, mou.id(), seller(1).id(), null, representing(seller(1)))
                .orThrow();

        assertThat(count.total(FORUM, ORGANISER).orThrow().mous()).isZero();
        assertThat(forum.count.count(FORUM, ORGANISER).orThrow().mous()).isZero();
        Mou again =
                forum.draft
                        .draft(FORUM, request(2), buyer(1).id(), seller(1).id(), ORGANISER)
                        .orThrow();
        assertThat(again.signatures()).isEmpty();
    }

    @Test
    void aSideReadsItsOwnOutcomeOnlyAndTheOrganiserBoth() {
        says(first, buyer(1), "900", "USD");
        says(first, seller(1), "1000", "USD");

        assertThat(record.read(FORUM, first.id(), representing(buyer(1))).orThrow())
                .containsOnlyKeys(buyer(1).id());
        assertThat(record.read(FORUM, first.id(), ORGANISER).orThrow()).hasSize(2);
    }

    @Test
    void onlyThoseWhoOverseeTheForumCount() {
        assertThat(codeOf(count.total(FORUM, STRANGER))).isEqualTo("not-an-organiser");
        assertThat(codeOf(count.interpreters(FORUM, STRANGER))).isEqualTo("not-an-organiser");
    }

    private void says(Meeting meeting, Company side, String amount, String currency) {
        record.record(
                        FORUM,
                        meeting.id(),
                        representing(side),
                        new ProposedOutcome(
                                Result.DEAL_LIKELY,
                                null,
                                new BigDecimal(amount),
                                currency,
                                List.of("8501"),
                                List.of()))
                .orThrow();
    }
}
