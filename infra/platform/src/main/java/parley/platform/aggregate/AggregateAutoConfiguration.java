package parley.platform.aggregate;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.platform.compacted.CompactedTopics;
import parley.platform.contract.ContractSettings;
import parley.platform.contract.Contracts;
import parley.platform.ids.Ids;
import parley.platform.outbox.OutboxSettings;
import parley.platform.outbox.Outboxes;

@AutoConfiguration
class AggregateAutoConfiguration {

    @Bean
    AggregateCollections aggregateCollections(
            MongoOperations mongo,
            Outboxes outboxes,
            CompactedTopics compacted,
            Ids ids,
            Clock clock,
            Contracts contracts,
            ContractSettings contractSettings,
            OutboxSettings settings) {
        EventRecorder recorder =
                new EventRecorder(ids, clock, contracts, contractSettings.validate());
        return new MongoAggregateCollections(
                mongo, recorder, outboxes::of, compacted, settings.limit());
    }
}
