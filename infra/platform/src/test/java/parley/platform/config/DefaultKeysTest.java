package parley.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Boot ignores a key that it doesn't know, or no longer knows; this doesn't. */
class DefaultKeysTest {

    private static final Set<String> KNOWN = new HashSet<>();

    @BeforeAll
    static void readWhatBootKnows() throws IOException {
        JsonMapper json = new JsonMapper();
        for (URL url :
                Collections.list(
                        DefaultKeysTest.class
                                .getClassLoader()
                                .getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream metadata = url.openStream()) {
                for (JsonNode property : json.readTree(metadata).path("properties")) {
                    if (!property.has("deprecation")) {
                        KNOWN.add(property.path("name").asString());
                    }
                }
            }
        }
    }

    @Test
    void everyDefaultIsAKeyThatIsRead() throws IOException {
        assertThat(defaults()).isNotEmpty().allMatch(DefaultKeysTest::isKnown);
    }

    @Test
    void aKeyOfAnOlderBootIsNotKnown() {
        assertThat(isKnown("server.error.whitelabel.enabled")).isFalse();
        assertThat(isKnown("spring.data.mongodb.uri")).isFalse();
    }

    /** A map's keys are its own; only the map is described. */
    private static boolean isKnown(String key) {
        return KNOWN.stream().anyMatch(known -> key.equals(known) || key.startsWith(known + "."));
    }

    private static List<String> defaults() throws IOException {
        List<String> keys = new ArrayList<>();
        for (var source :
                new YamlPropertySourceLoader()
                        .load("defaults", new ClassPathResource("parley-defaults.yaml"))) {
            if (source instanceof EnumerablePropertySource<?> enumerable) {
                Arrays.stream(enumerable.getPropertyNames())
                        .filter(key -> !key.startsWith("parley."))
                        .map(key -> key.replaceAll("\\[\\d+]", ""))
                        .forEach(keys::add);
            }
        }
        return keys;
    }
}
