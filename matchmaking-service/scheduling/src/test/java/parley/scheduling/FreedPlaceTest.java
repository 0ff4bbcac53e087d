package parley.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FreedPlaceTest {

    @Test
    void aFreedPlaceIsOfferedToWhoFitsInIt() {
        Timetable timetable = oneSellerTwoSlots(List.of());

        FreedPlace freed = FreedPlace.cancel(timetable, 1);

        assertThat(freed).isEqualTo(new FreedPlace(1, List.of(new AcceptedMeeting("B3", "S1", 2))));
    }

    @Test
    void aFreedPlaceIsNotOfferedToWhoMustComeEarlier() {
        AcceptedMeeting placed = new AcceptedMeeting("B1", "S1", 2);
        AcceptedMeeting waiting = new AcceptedMeeting("B3", "S1", 2);
        Timetable timetable = oneSellerTwoSlots(List.of(new Precedence(waiting, placed)));

        FreedPlace freed = FreedPlace.cancel(timetable, 1);

        assertThat(freed.offers()).isEmpty();
    }

    @Test
    void whatHasNoPlaceFreesNone() {
        Timetable timetable = oneSellerTwoSlots(List.of());

        assertThatThrownBy(() -> FreedPlace.cancel(timetable, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Timetable oneSellerTwoSlots(List<Precedence> precedences) {
        SchedulingProblem problem =
                Forum.withSlots(2)
                        .company("S1", "ko")
                        .company("B1", "ko")
                        .company("B2", "ko")
                        .company("B3", "ko")
                        .meeting("B1", "S1")
                        .meeting("B2", "S1")
                        .meeting("B3", "S1")
                        .problem()
                        .inOrder(precedences);
        return Timetable.of(new IndexedProblem(problem), new int[] {0, 1, Timetable.NONE});
    }
}
