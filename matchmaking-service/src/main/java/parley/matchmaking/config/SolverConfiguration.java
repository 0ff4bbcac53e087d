package parley.matchmaking.config;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.matchmaking.application.Conflicts;
import parley.scheduling.Scheduler;
import parley.scheduling.cpsat.Conflict;
import parley.scheduling.cpsat.CpSatScheduler;
import parley.scheduling.cpsat.Effort;
import parley.scheduling.cpsat.RelaxationScheduler;
import parley.scheduling.cpsat.SizedScheduler;

@Configuration(proxyBeanMethods = false)
class SolverConfiguration {

    /** CP-SAT's deterministic seconds; Pohang's questions take hundredths. */
    private static final double WORK_PER_QUESTION = 2;

    @Bean
    Conflicts conflicts() {
        return (problem, watch) ->
                Conflict.of(problem, WORK_PER_QUESTION, watch)
                        .map(Conflict::mustMeets)
                        .orElseGet(List::of);
    }

    @Bean
    Scheduler scheduler(SchedulingSettings settings) {
        return new SizedScheduler(
                new CpSatScheduler(Effort.standard()),
                new RelaxationScheduler(Effort.standard()),
                settings.mostPlacementsToProve());
    }
}
