package parley.platform.republish;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.platform.compacted.CompactedTopics;
import parley.platform.lease.Pause;
import parley.platform.run.Background;
import parley.platform.run.MongoRuns;
import parley.platform.run.RunSweep;
import parley.platform.run.Runs;

@AutoConfiguration
@EnableConfigurationProperties(RepublishSettings.class)
class RepublishAutoConfiguration {

    @Bean
    Runs<Republication> republications(MongoOperations mongo) {
        return new MongoRuns<>(mongo, Republication.class, "republications");
    }

    @Bean
    RepublicationWork republicationWork(
            CompactedTopics topics,
            Runs<Republication> republications,
            RepublishSettings settings,
            Clock clock) {
        return new RepublicationWork(topics, republications, settings, Pause.SLEEPING, clock);
    }

    @Bean
    RepublishState republishState(
            CompactedTopics topics,
            Runs<Republication> republications,
            RepublicationWork work,
            Clock clock) {
        return new RepublishState(
                topics, republications, work, Background.named("republish"), clock);
    }

    @Bean
    RunSweep republicationSweep(RepublishState republish, RepublishSettings settings) {
        return new RunSweep(republish::resume, settings.sweepInterval());
    }
}
