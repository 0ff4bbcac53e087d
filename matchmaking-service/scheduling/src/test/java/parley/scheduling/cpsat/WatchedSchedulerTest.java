package parley.scheduling.cpsat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.CompanyAvailability;
import parley.scheduling.Scheduler;
import parley.scheduling.SchedulingProblem;
import parley.scheduling.Watch;
import parley.scheduling.Watch.Step;

class WatchedSchedulerTest {

    private static final SchedulingProblem PROBLEM =
            new SchedulingProblem(
                    2,
                    List.of("V01"),
                    List.of(company("B1"), company("B2"), company("B3"), company("S1")),
                    List.of(),
                    List.of(
                            new AcceptedMeeting("B1", "S1", 1),
                            new AcceptedMeeting("B2", "S1", 2),
                            new AcceptedMeeting("B3", "S1", 3)));

    static Stream<Scheduler> schedulers() {
        return Stream.of(
                new CpSatScheduler(Effort.standard()), new RelaxationScheduler(Effort.standard()));
    }

    @Test
    void eachStepIsToldOnceAndInOrder() {
        List<Step> steps = new ArrayList<>();

        new CpSatScheduler(Effort.standard())
                .schedule(PROBLEM, new Watch((step, best) -> steps.add(step)));

        assertThat(steps).containsExactly(Step.PLACED, Step.CHOSEN, Step.SEARCHED, Step.PROVEN);
    }

    @ParameterizedTest
    @MethodSource("schedulers")
    void aRunThatIsCancelledBetweenStepsGivesNoSchedule(Scheduler scheduler) {
        Watch[] watch = new Watch[1];
        watch[0] = new Watch((step, best) -> watch[0].cancel());

        assertThatThrownBy(() -> scheduler.schedule(PROBLEM, watch[0]))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void whatIsWaitedForIsStoppedByCancellingAndNotAfterwards() {
        List<String> stopped = new ArrayList<>();
        Watch watch = Watch.none();
        try (Watch.Stoppable _ = watch.stopping(() -> stopped.add("closed before"))) {
            assertThat(watch.isCancelled()).isFalse();
        }
        try (Watch.Stoppable _ = watch.stopping(() -> stopped.add("waited for"))) {
            watch.cancel();
        }

        assertThat(stopped).containsExactly("waited for");
        assertThatThrownBy(() -> watch.stopping(() -> {}))
                .isInstanceOf(CancellationException.class);
    }

    private static CompanyAvailability company(String reference) {
        return new CompanyAvailability(reference, Set.of("ko"), Set.of());
    }
}
