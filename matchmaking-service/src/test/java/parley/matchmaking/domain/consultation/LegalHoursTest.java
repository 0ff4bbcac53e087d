package parley.matchmaking.domain.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.buyer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.meeting.Party;

class LegalHoursTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime TEN_IN_THE_EVENING = LocalTime.of(22, 0);

    @Test
    void aMeetingIsWithinTheHoursOfOneDay() {
        LegalHours hours = new LegalHours(SEOUL, EIGHT, TEN_IN_THE_EVENING);

        assertThat(hours.permit(meeting("2020-10-30T08:00+09:00"))).isTrue();
        assertThat(hours.permit(meeting("2020-10-30T07:59+09:00"))).isFalse();
        assertThat(hours.permit(meeting("2020-10-30T21:35+09:00"))).isTrue();
        assertThat(hours.permit(meeting("2020-10-30T21:36+09:00"))).isFalse();
    }

    @Test
    void midnightIsTheEndOfTheDay() {
        LegalHours hours = new LegalHours(SEOUL, EIGHT, LocalTime.MIDNIGHT);

        assertThat(hours.permit(meeting("2020-10-30T23:35+09:00"))).isTrue();
        assertThat(hours.permit(meeting("2020-10-30T23:36+09:00"))).isFalse();
        assertThat(hours.permit(meeting("2020-10-30T00:00+09:00"))).isFalse();
    }

    /** 10:00 to 15:00 in Seoul is 18:00 to 23:00 of the day before, and 14:00 to 19:00. */
    @Test
    void buyersSeventeenHoursBehindAndFourAheadHaveTheirOwnSlots() {
        SetUp setUp =
                setUp(
                        new LegalHours(LOS_ANGELES, EIGHT, TEN_IN_THE_EVENING),
                        new LegalHours(AUCKLAND, EIGHT, LocalTime.of(18, 0)));

        assertThat(setUp.unavailableSlotsOf(in(LOS_ANGELES))).containsExactly(4);
        assertThat(setUp.unavailableSlotsOf(in(AUCKLAND))).containsExactly(4);
        assertThat(setUp.unavailableSlotsOf(in(SEOUL))).isEmpty();
    }

    /** On the second day Los Angeles has put its clocks back; Seoul has not. */
    @Test
    void aClockThatIsPutBackDuringTheEventMovesTheHours() {
        SlotGrid twoDays =
                new SlotGrid(
                        List.of(
                                new ConsultationDay(
                                        LocalDate.of(2020, 11, 1), List.of(LocalTime.NOON)),
                                new ConsultationDay(
                                        LocalDate.of(2020, 11, 2), List.of(LocalTime.NOON))),
                        SEOUL,
                        Duration.ofMinutes(25),
                        Duration.ofMinutes(5));
        LegalHours fromEight = new LegalHours(LOS_ANGELES, LocalTime.of(20, 0), LocalTime.MIDNIGHT);

        assertThat(fromEight.permit(twoDays.span(0))).isTrue();
        assertThat(fromEight.permit(twoDays.span(1))).isFalse();
    }

    private static SetUp setUp(LegalHours... hours) {
        SlotGrid grid =
                new SlotGrid(
                        List.of(
                                new ConsultationDay(
                                        LocalDate.of(2020, 10, 30),
                                        IntStream.range(10, 15)
                                                .mapToObj(hour -> LocalTime.of(hour, 0))
                                                .toList())),
                        SEOUL,
                        Duration.ofMinutes(60),
                        Duration.ZERO);
        return new SetUp(grid, new Places(1, 0), List.of(), List.of(), List.of(), List.of(hours));
    }

    private static Negotiator in(ZoneId zone) {
        Company company = buyer(1);
        return new Negotiator(Party.of(company), company.languages(), zone, new TreeSet<>(), 0);
    }

    private static TimeSpan meeting(String start) {
        Instant from = OffsetDateTime.parse(start).toInstant();
        return new TimeSpan(from, from.plus(Duration.ofMinutes(25)));
    }
}
