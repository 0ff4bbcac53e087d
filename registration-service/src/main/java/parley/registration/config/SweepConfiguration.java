package parley.registration.config;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import parley.platform.claim.Claims;
import parley.registration.application.Registrations;
import parley.registration.application.SweepClaims;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(ClaimSettings.class)
class SweepConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SweepConfiguration.class);

    @Bean
    SweepClaims sweepClaims(
            Claims claims, Registrations registrations, Clock clock, ClaimSettings settings) {
        if (settings.emailKey().equals(ClaimSettings.PUBLIC_KEY)) {
            LOG.atWarn()
                    .log(
                            "E-mail fingerprints are not secret: set parley.registration.claims.email-key");
        }
        return new SweepClaims(claims, registrations, clock, settings.abandonedAfter());
    }

    @Bean
    SchedulingConfigurer sweepSchedule(SweepClaims sweepClaims, ClaimSettings settings) {
        return registrar ->
                registrar.addFixedDelayTask(
                        new FixedDelayTask(
                                sweepClaims::sweep,
                                settings.sweepInterval(),
                                settings.sweepInterval()));
    }
}
