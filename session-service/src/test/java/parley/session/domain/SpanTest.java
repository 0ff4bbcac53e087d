package parley.session.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static parley.session.domain.ProgrammeFixtures.span;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void neighboursDoNotOverlap() {
        assertThat(span("10:00", "10:20").overlaps(span("10:20", "10:50"))).isFalse();
        assertThat(span("10:20", "10:50").overlaps(span("10:00", "10:20"))).isFalse();
    }

    @Test
    void aSpanOverlapsWhatItHoldsAndWhatHoldsIt() {
        assertThat(span("10:00", "12:00").overlaps(span("10:30", "11:00"))).isTrue();
        assertThat(span("10:30", "11:00").overlaps(span("10:00", "12:00"))).isTrue();
    }

    @Test
    void aSpanEndsAfterItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> span("10:00", "10:00"));
    }

    @Test
    void aForumsDayHas25HoursWhenTheClocksGoBack() {
        Forum forum =
                new Forum(
                        new ForumId("graz-2026"),
                        LocalDate.of(2026, 10, 25),
                        ZoneId.of("Europe/Vienna"),
                        Set.of());

        assertThat(forum.day().length()).isEqualTo(Duration.ofHours(25));
    }
}
