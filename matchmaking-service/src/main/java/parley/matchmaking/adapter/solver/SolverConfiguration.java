package parley.matchmaking.adapter.solver;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.matchmaking.domain.scheduling.Scheduler;

@Configuration(proxyBeanMethods = false)
class SolverConfiguration {

    @Bean
    Scheduler scheduler() {
        return new CpSatScheduler(Effort.standard());
    }
}
