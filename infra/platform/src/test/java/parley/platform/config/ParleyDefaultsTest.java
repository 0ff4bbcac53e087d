package parley.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ParleyDefaultsTest {

    private final StandardEnvironment environment = new StandardEnvironment();

    @Test
    void aServiceWithoutSettingsGetsThese() {
        new ParleyDefaults().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("spring.threads.virtual.enabled")).isEqualTo("true");
        assertThat(environment.getProperty("logging.structured.format.console")).isEqualTo("ecs");
    }

    @Test
    void whateverAServiceSetsItselfWins() {
        environment
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "service", Map.of("spring.threads.virtual.enabled", "false")));

        new ParleyDefaults().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("spring.threads.virtual.enabled")).isEqualTo("false");
    }
}
