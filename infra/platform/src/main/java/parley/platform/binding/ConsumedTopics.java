package parley.platform.binding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Derives the bindings {@code events-in-0} and {@code inbound-in-0} from {@code
 * parley.consume.topics} and {@code parley.consume.inbound-topics}. Everything can be overridden:
 * it goes below all other sources.
 *
 * <p>A hundred records at a time, so that even reactions of three seconds each stay inside Kafka's
 * poll interval of five minutes; twelve seconds of silence until a killed replica's partitions go
 * to another.
 */
final class ConsumedTopics implements EnvironmentPostProcessor, Ordered {

    private static final Bindable<List<String>> NAMES = Bindable.listOf(String.class);

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        Binder binder = Binder.get(environment);
        List<String> topics = binder.bind("parley.consume.topics", NAMES).orElse(List.of());
        List<String> inbound =
                binder.bind("parley.consume.inbound-topics", NAMES).orElse(List.of());
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "spring.cloud.function.definition",
                definition(!topics.isEmpty(), !inbound.isEmpty()));
        bind(properties, "events-in-0", topics);
        bind(properties, "inbound-in-0", inbound);
        String kafka = "spring.cloud.stream.kafka.binder.";
        properties.put(kafka + "brokers", "${spring.kafka.bootstrap-servers:localhost:9092}");
        properties.put(kafka + "auto-create-topics", false);
        properties.put(kafka + "header-mapper-bean-name", "recordHeaderMapper");
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("parley.consume", properties));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static String definition(boolean events, boolean inbound) {
        if (events && inbound) {
            return "events;inbound";
        }
        return events ? "events" : inbound ? "inbound" : "";
    }

    private static void bind(Map<String, Object> properties, String binding, List<String> topics) {
        if (topics.isEmpty()) {
            return;
        }
        String stream = "spring.cloud.stream.bindings." + binding + ".";
        properties.put(stream + "destination", String.join(",", topics));
        properties.put(stream + "group", "${spring.application.name}");
        properties.put(stream + "consumer.multiplex", true);
        properties.put(stream + "consumer.concurrency", "${parley.consume.concurrency:1}");
        properties.put(stream + "consumer.max-attempts", 1);
        properties.put(stream + "consumer.use-native-decoding", true);
        String kafka = "spring.cloud.stream.kafka.bindings." + binding + ".consumer.";
        properties.put(kafka + "start-offset", "earliest");
        properties.put(kafka + "configuration.max.poll.records", 100);
        properties.put(kafka + "configuration.session.timeout.ms", 12_000);
        properties.put(
                kafka + "configuration.value.deserializer",
                "org.apache.kafka.common.serialization.ByteArrayDeserializer");
        properties.put(
                kafka + "configuration.key.deserializer",
                "org.apache.kafka.common.serialization.ByteArrayDeserializer");
    }
}
