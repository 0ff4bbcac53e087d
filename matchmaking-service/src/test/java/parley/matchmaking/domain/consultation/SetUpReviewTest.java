package parley.matchmaking.domain.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.seller;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.matchmaking.Cast;
import parley.matchmaking.domain.FieldProblem;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedDay;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedGrid;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedHours;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedInterpreter;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedPreferences;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedUnavailability;
import parley.matchmaking.domain.consultation.SetUpReview.Finding;
import parley.scheduling.Days;
import parley.scheduling.Room;

class SetUpReviewTest {

    private static final List<String> SLOTS = List.of("10:00", "10:30", "13:00");

    @Test
    void aGoodSetUpKnowsItsSlotsInTheForumsZone() {
        SetUp setUp = good(proposed("Asia/Seoul", SLOTS, interpreter("I001", "ko-ru", 2)));

        assertThat(setUp.grid().span(1))
                .isEqualTo(
                        new TimeSpan(
                                Instant.parse("2020-10-30T01:30:00Z"),
                                Instant.parse("2020-10-30T01:55:00Z")));
        assertThat(setUp.engages(Cast.interpreter(1).id())).isTrue();
    }

    @Test
    void slotsAndTheirBreaksDoNotOverlap() {
        assertThat(problems(proposed("Asia/Seoul", List.of("10:00", "10:29"))))
                .containsExactly(
                        new FieldProblem(
                                "slots[1]",
                                "10:29 overlaps the slot of 10:00 and its break, which take 30"
                                        + " minutes; begin later."));
    }

    @Test
    void slotsAreInOrder() {
        assertThat(problems(proposed("Asia/Seoul", List.of("11:00", "10:00"))))
                .extracting(FieldProblem::field)
                .containsExactly("slots[1]");
    }

    @Test
    void theLastSlotOfADayMayEndAfterMidnight() {
        SetUp setUp = good(proposed("Asia/Seoul", List.of("23:20", "23:50")));

        assertThat(setUp.grid().span(1).end()).isEqualTo(Instant.parse("2020-10-30T15:15:00Z"));
    }

    @Test
    void slotsOfSeveralDaysAreNumberedOnAndANightNeedsNoBreak() {
        SetUp setUp =
                good(
                        days(
                                "Asia/Seoul",
                                new ProposedDay("2020-10-30", List.of("23:20", "23:50")),
                                new ProposedDay("2020-10-31", List.of("00:15", "10:00"))));

        assertThat(setUp.grid().size()).isEqualTo(4);
        assertThat(setUp.grid().span(2).start()).isEqualTo(setUp.grid().span(1).end());
        assertThat(setUp.grid().forScheduling()).isEqualTo(new Days(List.of(2, 2)));
    }

    @Test
    void aDayDoesNotBeginBeforeTheLastSlotOfTheOneBeforeIsOver() {
        assertThat(
                        problems(
                                days(
                                        "Asia/Seoul",
                                        new ProposedDay("2020-10-30", List.of("23:50")),
                                        new ProposedDay("2020-10-31", List.of("00:10")))))
                .containsExactly(
                        new FieldProblem(
                                "days[1].slots[0]",
                                "00:10 overlaps the slot of 23:50, which takes 25 minutes; begin"
                                        + " later."));
    }

    @Test
    void aGridHasOneDayOrSeveralAndNotBoth() {
        ProposedDay day = new ProposedDay("2020-10-31", List.of("10:00"));
        ProposedGrid both =
                new ProposedGrid("2020-10-30", "Asia/Seoul", 25, 5, SLOTS, List.of(day));

        assertThat(problems(with(both))).extracting(FieldProblem::field).containsExactly("days");
    }

    @Test
    void whereClocksArePutForwardTheHourThatIsMissingIsNoDistance() {
        assertThat(problems(on("2020-03-29", "Europe/Berlin", List.of("01:40", "03:00"))))
                .extracting(FieldProblem::field)
                .containsExactly("slots[1]");
    }

    @Test
    void whereClocksArePutBackSlotsAreAnHourFurtherApart() {
        SetUp setUp = good(on("2020-10-25", "Europe/Berlin", List.of("01:30", "02:30", "03:00")));

        assertThat(setUp.grid().span(1).start()).isEqualTo(Instant.parse("2020-10-25T00:30:00Z"));
        assertThat(setUp.grid().span(2).start()).isEqualTo(Instant.parse("2020-10-25T02:00:00Z"));
    }

    @Test
    void tablesAreAskedForWithoutVideoRoomsToo() {
        ProposedSetUp tables =
                new ProposedSetUp(
                        grid("2020-10-30", "Asia/Seoul", SLOTS),
                        0,
                        3,
                        List.of(),
                        List.of(),
                        List.of("S0001", "B0001"),
                        List.of(),
                        ProposedPreferences.NONE);

        SetUp setUp = good(tables);

        assertThat(setUp.places().rooms())
                .extracting(Room::code)
                .containsExactly("T01", "T02", "T03");
        assertThat(new MeetingTerms(setUp).roomKindFor(seller(1).id(), buyer(1).id()))
                .isEqualTo("table");
    }

    @Test
    void whoIsNotOnSiteIsMetByVideo() {
        ProposedSetUp halfOnSite =
                new ProposedSetUp(
                        grid("2020-10-30", "Asia/Seoul", SLOTS),
                        2,
                        3,
                        List.of(),
                        List.of(),
                        List.of("S0001"),
                        List.of(),
                        ProposedPreferences.NONE);

        assertThat(new MeetingTerms(good(halfOnSite)).roomKindFor(seller(1).id(), buyer(1).id()))
                .isEqualTo("video");
    }

    @Test
    void legalHoursThatCannotBeAreNamed() {
        ProposedSetUp proposed =
                new ProposedSetUp(
                        grid("2020-10-30", "Asia/Seoul", SLOTS),
                        2,
                        0,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                new ProposedHours("Asia/Seoul", "22:00", "08:00"),
                                new ProposedHours("Asia/Seoul", "08:00", "00:00"),
                                new ProposedHours("Seoul", "8", "22:00")),
                        ProposedPreferences.NONE);

        assertThat(problems(proposed))
                .extracting(FieldProblem::field)
                .containsExactly(
                        "legalHours[0].to",
                        "legalHours[1].timeZone",
                        "legalHours[2].timeZone",
                        "legalHours[2].from");
    }

    @Test
    void noSlotIsInTheHourThatIsSkipped() {
        ProposedSetUp spring = on("2020-03-29", "Europe/Berlin", List.of("02:00"));

        assertThat(problems(spring))
                .containsExactly(
                        new FieldProblem(
                                "slots[0]",
                                "On 2020-03-29, 02:00 does not exist in Europe/Berlin: clocks are"
                                        + " put forward; change it."));
    }

    @Test
    void whatCannotBeReadIsNamed() {
        assertThat(problems(on("30.10.2020", "Seoul", List.of("ten"))))
                .extracting(FieldProblem::field)
                .containsExactly("date", "slots[0]", "timeZone");
    }

    @Test
    void interpretersAreThoseOfTheForum() {
        assertThat(problems(proposed("Asia/Seoul", SLOTS, interpreter("I009", "ko-ru", 0))))
                .containsExactly(
                        new FieldProblem(
                                "interpreters[0].reference",
                                "No confirmed interpreter has the reference I009; register them"
                                        + " first."));
    }

    @Test
    void aPairIsTwoDifferentLanguages() {
        ProposedInterpreter odd =
                new ProposedInterpreter("I001", List.of("ko-ru", "ko", "ko-ko"), List.of());

        assertThat(problems(proposed("Asia/Seoul", SLOTS, odd)))
                .extracting(FieldProblem::field)
                .containsExactly("interpreters[0].pairs[1]", "interpreters[0].pairs[2]");
    }

    @Test
    void unavailableSlotsAreSlots() {
        assertThat(problems(proposed("Asia/Seoul", SLOTS, interpreter("I001", "ko-ru", 3))))
                .containsExactly(
                        new FieldProblem(
                                "interpreters[0].unavailableSlots[0]",
                                "There is no slot 3; slots are 0 to 2."));
    }

    @Test
    void companiesAreThoseOfTheForumAndStandThereOnce() {
        ProposedSetUp proposed =
                new ProposedSetUp(
                        grid("2020-10-30", "Asia/Seoul", SLOTS),
                        0,
                        0,
                        List.of(),
                        List.of(
                                new ProposedUnavailability("S0001", List.of(0)),
                                new ProposedUnavailability("S0001", List.of(1)),
                                new ProposedUnavailability("S0009", List.of(-1))),
                        List.of("S0009"),
                        List.of(),
                        ProposedPreferences.NONE);

        assertThat(problems(proposed))
                .extracting(FieldProblem::field)
                .containsExactly(
                        "videoRooms",
                        "unavailability[1].company",
                        "unavailability[2].slots[0]",
                        "unavailability[2].company",
                        "onSite[0]");
    }

    private static ProposedInterpreter interpreter(String reference, String pair, int unavailable) {
        return new ProposedInterpreter(reference, List.of(pair), List.of(unavailable));
    }

    private static ProposedSetUp on(String date, String zone, List<String> slots) {
        return with(grid(date, zone, slots));
    }

    private static ProposedSetUp days(String zone, ProposedDay... days) {
        return with(new ProposedGrid(null, zone, 25, 5, null, List.of(days)));
    }

    private static ProposedGrid grid(String date, String zone, List<String> slots) {
        return new ProposedGrid(date, zone, 25, 5, slots, null);
    }

    private static ProposedSetUp with(ProposedGrid grid, ProposedInterpreter... interpreters) {
        return new ProposedSetUp(
                grid,
                2,
                0,
                List.of(interpreters),
                List.of(),
                List.of(),
                List.of(),
                ProposedPreferences.NONE);
    }

    private static ProposedSetUp proposed(
            String zone, List<String> slots, ProposedInterpreter... interpreters) {
        return with(grid("2020-10-30", zone, slots), interpreters);
    }

    private static List<FieldProblem> problems(ProposedSetUp proposed) {
        return switch (review(proposed)) {
            case Finding.Bad(List<FieldProblem> problems) -> problems;
            case Finding.Good good -> throw new AssertionError("No problem found: " + good);
        };
    }

    private static SetUp good(ProposedSetUp proposed) {
        return switch (review(proposed)) {
            case Finding.Good(SetUp setUp) -> setUp;
            case Finding.Bad bad -> throw new AssertionError(bad);
        };
    }

    private static Finding review(ProposedSetUp proposed) {
        return SetUpReview.review(
                proposed, List.of(seller(1), buyer(1)), List.of(Cast.interpreter(1, "ko-ru")));
    }
}
