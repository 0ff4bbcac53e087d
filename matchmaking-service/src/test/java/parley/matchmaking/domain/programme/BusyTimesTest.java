package parley.matchmaking.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.DAY;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.SEOUL;
import static parley.matchmaking.Cast.grid;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.forum.ParticipantId;

/** Slots begin at 10:00, 10:30, 11:00 and 11:30 and take 25 minutes. */
class BusyTimesTest {

    private static final ParticipantId ANNA = new ParticipantId(new UUID(1, 1));
    private static final ParticipantId BORIS = new ParticipantId(new UUID(1, 2));
    private static final SessionId SESSION = new SessionId(new UUID(2, 1));

    @Test
    void aTalkTakesEachSlotThatItOverlaps() {
        BusyTimes busy = BusyTimes.of(List.of(talk("10:10", "11:10", ANNA)), Map.of());

        assertThat(slots(busy, ANNA)).containsExactly(0, 1, 2);
        assertThat(slots(busy, BORIS)).isEmpty();
    }

    @Test
    void aSeatTakesTheSameSlotsAsATalk() {
        BusyTimes busy =
                BusyTimes.of(List.of(talk("10:10", "11:10", ANNA)), Map.of(SESSION, Set.of(BORIS)));

        assertThat(slots(busy, BORIS)).containsExactly(0, 1, 2);
    }

    @Test
    void aSessionThatEndsWhenASlotBeginsLeavesItFree() {
        assertThat(slots(at("09:30", "10:00"), ANNA)).isEmpty();
        assertThat(slots(at("09:30", "10:01"), ANNA)).containsExactly(0);
    }

    @Test
    void aSessionThatBeginsWhenASlotEndsLeavesItFree() {
        assertThat(slots(at("10:25", "10:30"), ANNA)).isEmpty();
        assertThat(slots(at("10:24", "10:30"), ANNA)).containsExactly(0);
    }

    @Test
    void aConsultationTakesNoTime() {
        ProgrammeSession consultation =
                new ProgrammeSession(
                        SESSION, FORUM, "CONSULTATION", span("10:00", "12:00"), Set.of(ANNA));

        BusyTimes busy = BusyTimes.of(List.of(consultation), Map.of(SESSION, Set.of(BORIS)));

        assertThat(slots(busy, ANNA, BORIS)).isEmpty();
    }

    @Test
    void aSeatInASessionThatIsUnknownOrCancelledTakesNoTime() {
        assertThat(slots(BusyTimes.of(List.of(), Map.of(SESSION, Set.of(ANNA))), ANNA)).isEmpty();
    }

    @Test
    void oneOfACompanysPeopleIsEnough() {
        assertThat(slots(at("11:00", "11:20"), BORIS, ANNA)).containsExactly(2);
    }

    @Test
    void theFirstOfSeveralSessionsIsTold() {
        ProgrammeSession later =
                new ProgrammeSession(
                        new SessionId(new UUID(2, 2)),
                        FORUM,
                        "PANEL",
                        span("11:00", "11:30"),
                        Set.of(BORIS));
        BusyTimes busy = BusyTimes.of(List.of(later, talk("10:30", "11:00", ANNA)), Map.of());

        assertThat(busy.first(Set.of(ANNA, BORIS), span("10:00", "12:00"))).contains(at("10:30"));
        assertThat(busy.first(Set.of(ANNA), span("10:00", "10:30"))).isEmpty();
    }

    private static BusyTimes at(String start, String end) {
        return BusyTimes.of(List.of(talk(start, end, ANNA)), Map.of());
    }

    private static SortedSet<Integer> slots(BusyTimes busy, ParticipantId... people) {
        return busy.slots(grid(4), Arrays.stream(people).collect(Collectors.toSet()));
    }

    private static ProgrammeSession talk(String start, String end, ParticipantId by) {
        return new ProgrammeSession(SESSION, FORUM, "KEYNOTE", span(start, end), Set.of(by));
    }

    private static TimeSpan span(String start, String end) {
        return new TimeSpan(at(start), at(end));
    }

    private static Instant at(String time) {
        return DAY.atTime(LocalTime.parse(time)).atZone(SEOUL).toInstant();
    }
}
