package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.THE_DAY_BEFORE;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.interpreter;
import static parley.matchmaking.Cast.representing;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.application.Refused.codeOf;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.forum.Company;

class ShareCalendarTest {

    private static final Company BUYER = buyer(1);
    private static final UUID HOLDER = BUYER.representatives().iterator().next().value();

    private final SmallForum forum = new SmallForum();
    private final FeedGenerations generations = new InMemoryFeedGenerations();
    private final ShareCalendar share = sharing(Duration.ZERO, true);

    @BeforeEach
    void twoMeetingsArePublished() {
        forum.accepted(BUYER, seller(1));
        forum.accepted(buyer(2, "ru"), seller(1));
        forum.publish();
    }

    @Test
    void aHolderReadsItsOwnMeetingsOnly() {
        assertThat(read(share.link(FORUM, HOLDER, null, representing(BUYER)).orThrow()).entries())
                .hasSize(1)
                .allSatisfy(
                        one ->
                                assertThat(one.summary())
                                        .isEqualTo("㈜B0001 (B0001) – ㈜S0001 (S0001)"));
        UUID seller = seller(1).id().value();
        assertThat(read(share.link(FORUM, seller, null, ORGANISER).orThrow()).entries()).hasSize(2);
        UUID interpreter = interpreter(1, "ko-ru").id().value();
        assertThat(read(share.link(FORUM, interpreter, null, ORGANISER).orThrow()).entries())
                .extracting(CalendarEntry::interpreter)
                .containsExactly("I001");
    }

    @Test
    void onlyWhoIsCancelledForIsToldAgain() {
        var seller = share.link(FORUM, seller(1).id().value(), null, ORGANISER).orThrow();
        forum.withdraw.withdraw(FORUM, BUYER.id(), "ill", representing(BUYER)).orThrow();

        assertThat(read(seller).entries())
                .extracting(CalendarEntry::cancelled, CalendarEntry::sequence)
                .containsExactlyInAnyOrder(tuple(true, 1), tuple(false, 0));
    }

    @Test
    void othersShareNothing() {
        assertThat(codeOf(share.link(FORUM, HOLDER, null, representing(seller(2)))))
                .isEqualTo("not-your-calendar");
        assertThat(codeOf(share.link(FORUM, new UUID(4, 4), null, ORGANISER)))
                .isEqualTo("calendar-holder-not-found");
        assertThat(codeOf(share.revoke(FORUM, HOLDER, representing(seller(2)))))
                .isEqualTo("not-your-calendar");
    }

    @Test
    void aRevokedLinkIsWorthlessAndTheNextIsGood() {
        var before = share.link(FORUM, HOLDER, null, representing(BUYER)).orThrow();
        share.revoke(FORUM, HOLDER, representing(BUYER)).orThrow();
        var after = share.link(FORUM, HOLDER, null, representing(BUYER)).orThrow();

        assertThat(codeOf(share.read(before.link(), before.seal()))).isEqualTo("feed-link-revoked");
        assertThat(read(after).entries()).hasSize(1);
        assertThat(codeOf(share.read(after.link(), before.seal()))).isEqualTo("feed-link-invalid");
    }

    @Test
    void aLinkExpires() {
        var link =
                share.link(FORUM, HOLDER, THE_DAY_BEFORE.plusSeconds(60), representing(BUYER))
                        .orThrow();

        assertThat(read(link).entries()).hasSize(1);
        assertThat(codeOf(sharing(Duration.ofSeconds(60), true).read(link.link(), link.seal())))
                .isEqualTo("feed-link-expired");
        assertThat(codeOf(share.link(FORUM, HOLDER, THE_DAY_BEFORE, representing(BUYER))))
                .isEqualTo("expiry-in-the-past");
    }

    @Test
    void withoutASecretNoLinkIsGiven() {
        assertThat(
                        codeOf(
                                sharing(Duration.ZERO, false)
                                        .link(FORUM, HOLDER, null, representing(BUYER))))
                .isEqualTo("calendar-feeds-off");
    }

    private MeetingCalendar read(FeedLink.Sealed sealed) {
        return share.read(sealed.link(), sealed.seal()).orThrow();
    }

    private ShareCalendar sharing(Duration later, boolean ready) {
        return new ShareCalendar(
                forum.authority,
                forum.participants.companies(),
                forum.participants.interpreters(),
                new Seals(ready),
                generations,
                new ReadCalendar(forum.authority, forum.participants.companies(), forum.meetings),
                Clock.fixed(THE_DAY_BEFORE.plus(later), ZoneOffset.UTC));
    }

    private record Seals(boolean isReady) implements FeedSeals {

        @Override
        public String seal(FeedLink link) {
            return "seal of " + link;
        }

        @Override
        public boolean isGenuine(FeedLink link, String seal) {
            return seal(link).equals(seal);
        }
    }
}
