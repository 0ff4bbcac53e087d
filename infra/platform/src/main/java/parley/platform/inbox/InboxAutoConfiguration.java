package parley.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.messaging.Message;
import org.springframework.util.backoff.ExponentialBackOff;
import parley.platform.contract.Contracts;
import parley.platform.deadletter.DeadLetters;
import parley.platform.event.EventSource;
import parley.platform.event.KafkaEvents;
import parley.platform.lease.LeaseWatch;
import parley.platform.lease.Leases;
import parley.platform.lease.MonotonicClock;
import parley.platform.lease.Pause;
import parley.platform.topic.ConsumeSettings;
import parley.platform.topic.Topics;

@AutoConfiguration
@EnableConfigurationProperties(InboxSettings.class)
class InboxAutoConfiguration {

    @Bean
    InboxStore inboxStore(MongoOperations mongo, InboxSettings settings) {
        InboxCollection collection = new InboxCollection(mongo);
        collection.createIndexes();
        return new MongoInboxStore(
                collection, new ParkedEvents(mongo), settings.mostParkedPerKey());
    }

    @Bean
    InboxMetrics inboxMetrics(MeterRegistry meters) {
        return new InboxMetrics(meters);
    }

    @Bean
    InboxStatistics inboxStatistics(InboxStore store, Clock clock) {
        return () -> store.counts(clock.instant());
    }

    @Bean
    HeldUpKeys heldUpKeys(MongoOperations mongo) {
        return new MongoHeldUpKeys(new InboxCollection(mongo));
    }

    @Bean
    AssignedPartitions assignedPartitions(MongoOperations mongo) {
        return new AssignedPartitions(mongo);
    }

    @Bean
    Reactions reactions(
            ObjectProvider<Subscription<?>> subscriptions,
            Contracts contracts,
            InboxSettings settings,
            InboxMetrics metrics) {
        List<Subscription<?>> all = subscriptions.orderedStream().toList();
        return new Reactions(all, contracts, settings, Pause.SLEEPING, metrics);
    }

    @Bean
    Wakers inboxWakers(InboxSettings settings) {
        return new Wakers(
                settings.wakers(),
                settings.shutdown(),
                work -> Thread.ofVirtual().name("inbox-waker").start(work));
    }

    @Bean
    InboxWorker inboxWorker(
            InboxStore store,
            Reactions reactions,
            DeadLetters deadLetters,
            Wakers wakers,
            EventSource source,
            InboxSettings settings,
            Clock clock,
            InboxMetrics metrics) {
        InboxWorker worker =
                new InboxWorker(
                        store,
                        reactions,
                        deadLetters,
                        wakers,
                        Leases.of(source.uri() + "/" + UUID.randomUUID(), settings.lease()),
                        MonotonicClock.SYSTEM,
                        clock,
                        metrics);
        wakers.with(worker::resume);
        return worker;
    }

    @Bean
    Facts facts(InboxWorker worker) {
        return facts -> worker.provided(Set.of(facts));
    }

    @Bean
    InboxSweep inboxSweep(
            InboxStore store,
            Wakers wakers,
            DeadLetters deadLetters,
            InboxSettings settings,
            Clock clock,
            InboxMetrics metrics) {
        return new InboxSweep(
                store,
                wakers,
                deadLetters,
                new LeaseWatch<>(MonotonicClock.SYSTEM),
                settings,
                Thread.ofVirtual().factory(),
                Pause.SLEEPING,
                clock,
                metrics);
    }

    @Bean
    Inbox inbox(
            InboxStore store,
            InboxWorker worker,
            DeadLetters deadLetters,
            Topics topics,
            AssignedPartitions partitions,
            Clock clock,
            InboxMetrics metrics,
            KafkaEvents kafka) {
        return new Inbox(store, worker, deadLetters, topics, partitions, clock, metrics, kafka);
    }

    @Bean
    DeadInInbox deadInInbox(InboxStore store, InboxWorker worker, Reactions reactions) {
        return new DeadInInbox(store, worker, reactions);
    }

    @Bean
    DeadRecords deadRecords(ConsumeSettings consumed, Inbox inbox) {
        return new DeadRecords(consumed.topics(), inbox);
    }

    /** The binding {@code events-in-0}. */
    @Bean
    Consumer<Message<?>> events(Inbox inbox) {
        return message -> inbox.take(Delivery.of(message));
    }

    @Bean
    KafkaHeaderMapper recordHeaderMapper() {
        return new RecordHeaderMapper();
    }

    /** What can't be recorded is delivered again until it can: no record is ever skipped. */
    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> patientListeners() {
        return (container, destination, group) -> {
            ExponentialBackOff backOff = new ExponentialBackOff(200, 2);
            backOff.setMaxInterval(5_000);
            DefaultErrorHandler again = new DefaultErrorHandler(backOff);
            again.setClassifications(Map.of(), true);
            container.setCommonErrorHandler(again);
        };
    }
}
