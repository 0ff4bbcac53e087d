package parley.matchmaking.adapter.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.THE_DAY_BEFORE;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.matchmaking.application.FeedLink;
import parley.matchmaking.domain.forum.ForumId;

class HmacFeedSealsTest {

    private static final String OLD = "the-old-secret-of-32-characters!";
    private static final String NEW = "the-new-secret-of-32-characters!";
    private static final UUID HOLDER = new UUID(1, 2);
    private static final FeedLink LINK = new FeedLink(FORUM, HOLDER, 0, null);

    private final HmacFeedSeals seals = new HmacFeedSeals(List.of(OLD));

    @Test
    void whatItSealedIsGenuine() {
        assertThat(seals.seal(LINK)).matches("[A-Za-z0-9_-]{43}");
        assertThat(seals.isGenuine(LINK, seals.seal(LINK))).isTrue();
        assertThat(seals.isGenuine(LINK, "")).isFalse();
    }

    @ParameterizedTest
    @MethodSource
    void aChangedLinkIsNot(FeedLink changed) {
        assertThat(seals.isGenuine(changed, seals.seal(LINK))).isFalse();
    }

    static Stream<FeedLink> aChangedLinkIsNot() {
        return Stream.of(
                new FeedLink(new ForumId("other-2020"), HOLDER, 0, null),
                new FeedLink(FORUM, new UUID(1, 3), 0, null),
                new FeedLink(FORUM, HOLDER, 1, null),
                new FeedLink(FORUM, HOLDER, 0, THE_DAY_BEFORE));
    }

    @Test
    void anOldSecretIsBelievedUntilItIsTakenOut() {
        String before = seals.seal(LINK);
        var rotating = new HmacFeedSeals(List.of(NEW, OLD));
        var rotated = new HmacFeedSeals(List.of(NEW));

        assertThat(rotating.isGenuine(LINK, before)).isTrue();
        assertThat(rotating.seal(LINK)).isNotEqualTo(before);
        assertThat(rotated.isGenuine(LINK, rotating.seal(LINK))).isTrue();
        assertThat(rotated.isGenuine(LINK, before)).isFalse();
    }

    @Test
    void withoutASecretNothingIsGenuine() {
        var none = new HmacFeedSeals(List.of());

        assertThat(none.isReady()).isFalse();
        assertThat(none.isGenuine(LINK, seals.seal(LINK))).isFalse();
    }

    @Test
    void aShortSecretIsRefusedAndNeverShown() {
        assertThatThrownBy(() -> new CalendarSettings(List.of("short"), Duration.ofMinutes(15)))
                .hasMessageContaining("at least 32")
                .hasMessageNotContaining("short");
        assertThat(new CalendarSettings(List.of(OLD), Duration.ofMinutes(15)).toString())
                .doesNotContain(OLD);
    }
}
