package parley.platform.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ConsumedTopicsTest {

    @Test
    void topicsBecomeOneBindingWithTheServiceAsItsGroup() {
        StandardEnvironment environment =
                environment(
                        Map.of(
                                "spring.application.name", "kiosk-service",
                                "spring.kafka.bootstrap-servers", "broker:9092",
                                "parley.consume.topics", "a.b,c.d",
                                "parley.consume.concurrency", "3"));

        assertThat(environment.getProperty("spring.cloud.function.definition")).isEqualTo("events");
        String binding = "spring.cloud.stream.bindings.events-in-0.";
        assertThat(environment.getProperty(binding + "destination")).isEqualTo("a.b,c.d");
        assertThat(environment.getProperty(binding + "group")).isEqualTo("kiosk-service");
        assertThat(environment.getProperty(binding + "consumer.multiplex")).isEqualTo("true");
        assertThat(environment.getProperty(binding + "consumer.max-attempts")).isEqualTo("1");
        assertThat(environment.getProperty(binding + "consumer.concurrency")).isEqualTo("3");
        assertThat(environment.getProperty("spring.cloud.stream.kafka.binder.brokers"))
                .isEqualTo("broker:9092");
        assertThat(environment.getProperty("spring.cloud.stream.bindings.inbound-in-0.group"))
                .isNull();
    }

    @Test
    void inboundTopicsHaveABindingOfTheirOwn() {
        StandardEnvironment environment =
                environment(
                        Map.of(
                                "parley.consume.topics[0]", "a.b",
                                "parley.consume.inbound-topics[0]", "inbound.b"));

        assertThat(environment.getProperty("spring.cloud.function.definition"))
                .isEqualTo("events;inbound");
        assertThat(environment.getProperty("spring.cloud.stream.bindings.inbound-in-0.destination"))
                .isEqualTo("inbound.b");
    }

    @Test
    void aServiceThatConsumesNothingHasNoBindings() {
        assertThat(environment(Map.of()).getProperty("spring.cloud.function.definition")).isEmpty();
    }

    @Test
    void whatIsSetElsewhereWins() {
        StandardEnvironment environment =
                environment(
                        Map.of(
                                "parley.consume.topics", "a.b",
                                "spring.cloud.stream.bindings.events-in-0.group", "other"));

        assertThat(environment.getProperty("spring.cloud.stream.bindings.events-in-0.group"))
                .isEqualTo("other");
    }

    private static StandardEnvironment environment(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        new ConsumedTopics().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
