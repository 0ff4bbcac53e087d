package parley.platform.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** All topics that are described on the class path, {@code contracts/<owner>/<noun>/topic.yaml}. */
public final class Topics {

    private static final String SERVICE = "{service}";

    private final Map<String, TopicDescription> byName;

    private Topics(Map<String, TopicDescription> byName) {
        this.byName = byName;
    }

    /**
     * Reads them.
     *
     * @param owner stands for {@code {service}} where every service has a topic of its own
     */
    public static Topics ofContracts(String owner) {
        Map<String, TopicDescription> byName = new TreeMap<>();
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:contracts/*/*/topic.yaml")) {
                try (InputStream text = file.getInputStream()) {
                    TopicDescription topic = TopicDescription.from(yaml.load(text));
                    if (topic.topic().contains(SERVICE)) {
                        topic = topic.named(topic.topic().replace(SERVICE, owner), owner);
                    }
                    byName.put(topic.topic(), topic);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Topics(byName);
    }

    public Optional<TopicDescription> named(String topic) {
        return Optional.ofNullable(byName.get(topic));
    }

    public boolean compacted(String topic) {
        return named(topic).map(TopicDescription::compacted).orElse(false);
    }

    public Collection<TopicDescription> ownedBy(String owner) {
        return byName.values().stream().filter(topic -> topic.owner().equals(owner)).toList();
    }
}
