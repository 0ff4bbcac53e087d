package parley.platform.redrive;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.platform.deadletter.DeadEvents;
import parley.platform.deadletter.DeadLetters;
import parley.platform.run.Background;
import parley.platform.run.RunSweep;

@AutoConfiguration
@EnableConfigurationProperties(RedriveSettings.class)
class RedriveAutoConfiguration {

    @Bean
    Redrives redrives(MongoOperations mongo) {
        return new MongoRedrives(mongo);
    }

    @Bean
    DeadEventPlaces deadEventPlaces(ObjectProvider<DeadEvents> places) {
        return new DeadEventPlaces(places.orderedStream().toList());
    }

    @Bean
    RedriveWork redriveWork(
            Redrives redrives,
            DeadLetters letters,
            DeadEventPlaces places,
            RedriveSettings settings,
            Clock clock) {
        return new RedriveWork(redrives, letters, places, settings, clock);
    }

    @Bean
    RedriveDeadLetters redriveDeadLetters(
            Redrives redrives,
            RedriveWork work,
            DeadLetters letters,
            DeadEventPlaces places,
            RedriveSettings settings,
            Clock clock) {
        return new RedriveDeadLetters(
                redrives,
                work,
                new DryRun(letters, places, settings),
                places,
                Background.named("redrive"),
                clock);
    }

    @Bean
    RunSweep redriveSweep(RedriveDeadLetters redrives, RedriveSettings settings) {
        return new RunSweep(redrives::resume, settings.sweepInterval());
    }
}
