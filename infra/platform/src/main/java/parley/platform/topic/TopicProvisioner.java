package parley.platform.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Has the topics that a service writes and reads in place before its bindings start: creates what
 * is missing where that is allowed, and says in the log what differs from the description. Never
 * changes a topic that exists.
 */
final class TopicProvisioner implements SmartLifecycle {

    /** Before the relay and the bindings. */
    static final int PHASE = 0;

    private static final Logger log = LoggerFactory.getLogger(TopicProvisioner.class);

    private final List<TopicDescription> topics;
    private final TopicSettings settings;
    private final Map<String, Object> connection;
    private volatile boolean running;

    TopicProvisioner(
            List<TopicDescription> topics, TopicSettings settings, Map<String, Object> connection) {
        this.topics = List.copyOf(topics);
        this.settings = settings;
        this.connection = Map.copyOf(connection);
    }

    @Override
    public void start() {
        running = true;
        try (Admin admin = Admin.create(connection)) {
            if (settings.create()) {
                admin.createTopics(topics.stream().map(this::wanted).toList())
                        .values()
                        .values()
                        .forEach(created -> ask(created, TopicExistsException.class));
            }
            topics.forEach(topic -> compare(admin, topic));
        }
    }

    private NewTopic wanted(TopicDescription topic) {
        return new NewTopic(
                        topic.topic(),
                        Optional.of(topic.partitions()),
                        Optional.of(settings.replicationFactor()).filter(factor -> factor > 0))
                .configs(topic.settings());
    }

    private void compare(Admin admin, TopicDescription topic) {
        List<String> differences = new ArrayList<>();
        ask(
                        admin.describeTopics(List.of(topic.topic())).allTopicNames(),
                        UnknownTopicOrPartitionException.class)
                .map(found -> found.values().iterator().next().partitions().size())
                .ifPresentOrElse(
                        partitions -> {
                            if (partitions != topic.partitions()) {
                                differences.add(
                                        "partitions: %d instead of %d"
                                                .formatted(partitions, topic.partitions()));
                            }
                            differences.addAll(otherSettings(admin, topic));
                        },
                        () -> differences.add("missing"));
        if (!differences.isEmpty()) {
            log.atWarn()
                    .addKeyValue("topic", topic.topic())
                    .addKeyValue("differences", differences)
                    .log("A topic is not as its owner describes it");
        }
    }

    private List<String> otherSettings(Admin admin, TopicDescription topic) {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.topic());
        Optional<Config> found =
                ask(
                                admin.describeConfigs(List.of(resource)).all(),
                                UnknownTopicOrPartitionException.class)
                        .map(configs -> configs.get(resource));
        return topic.settings().entrySet().stream()
                .flatMap(
                        wanted ->
                                found.map(config -> config.get(wanted.getKey())).stream()
                                        .map(ConfigEntry::value)
                                        .filter(value -> !wanted.getValue().equals(value))
                                        .map(
                                                value ->
                                                        "%s: %s instead of %s"
                                                                .formatted(
                                                                        wanted.getKey(),
                                                                        value,
                                                                        wanted.getValue())))
                .toList();
    }

    /** Empty when the broker answers with what is acceptable; throws when it does not answer. */
    private <T> Optional<T> ask(KafkaFuture<T> question, Class<? extends Exception> acceptable) {
        try {
            return Optional.ofNullable(
                    question.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            if (acceptable.isInstance(e.getCause())) {
                return Optional.empty();
            }
            throw new IllegalStateException("The broker refused to speak of topics", e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("The broker did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the broker", e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
