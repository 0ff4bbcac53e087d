package parley.matchmaking.adapter.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.scheduling.Certificate;
import parley.matchmaking.domain.scheduling.Certificate.Status;
import parley.matchmaking.domain.scheduling.PohangForum;
import parley.matchmaking.domain.scheduling.Schedule;
import parley.matchmaking.domain.scheduling.ScheduleVerifier;
import parley.matchmaking.domain.scheduling.Scheduler;
import parley.matchmaking.domain.scheduling.SchedulingProblem;

class CpSatSchedulerTest {

    private final Scheduler scheduler = new CpSatScheduler(Effort.standard());

    @Test
    void thePohangForumIsScheduledWithProof() {
        SchedulingProblem pohang = PohangForum.problem();

        Schedule schedule = scheduler.schedule(pohang);

        assertThat(ScheduleVerifier.faults(pohang, schedule)).isEmpty();
        assertThat(schedule.assignments()).hasSize(107);
        assertThat(schedule.certificate()).isEqualTo(new Certificate(Status.OPTIMAL, 107, 221, 3));
        assertThat(schedule.breaks()).isEqualTo(3);
    }

    @Test
    void theOrderInWhichFactsArriveChangesNothing() {
        SchedulingProblem pohang = PohangForum.problem();
        Random random = new Random(7);
        SchedulingProblem shuffled =
                new SchedulingProblem(
                        pohang.slots(),
                        shuffled(pohang.rooms(), random),
                        shuffled(pohang.companies(), random),
                        shuffled(pohang.interpreters(), random),
                        shuffled(pohang.meetings(), random));

        assertThat(scheduler.schedule(shuffled)).isEqualTo(scheduler.schedule(pohang));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
