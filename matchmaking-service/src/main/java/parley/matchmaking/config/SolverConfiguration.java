package parley.matchmaking.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.scheduling.Scheduler;
import parley.scheduling.cpsat.CpSatScheduler;
import parley.scheduling.cpsat.Effort;
import parley.scheduling.cpsat.RelaxationScheduler;
import parley.scheduling.cpsat.SizedScheduler;

@Configuration(proxyBeanMethods = false)
class SolverConfiguration {

    @Bean
    Scheduler scheduler(SchedulingSettings settings) {
        return new SizedScheduler(
                new CpSatScheduler(Effort.standard()),
                new RelaxationScheduler(Effort.standard()),
                settings.mostPlacementsToProve());
    }
}
