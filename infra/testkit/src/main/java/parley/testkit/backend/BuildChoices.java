package parley.testkit.backend;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The choices of this build. Settings (system properties): {@code parley.test.broker} and {@code
 * parley.test.store} ({@code auto}, {@code container}, {@code embedded}), {@code
 * parley.test.kafka-image}, {@code parley.test.mongo-image}, {@code parley.test.pull-limit}; {@code
 * parley.build} is set by the build and tells one build from the next.
 */
public final class BuildChoices {

    private static final Logger LOG = LoggerFactory.getLogger(BuildChoices.class);

    private BuildChoices() {}

    public static Choices decide() {
        Supplier<Choices> probe = BuildChoices::probe;
        String build = System.getProperty("parley.build");
        return build == null
                ? probe.get() // started by an IDE: nothing to share it with
                : new RememberedChoices(
                                projectRoot().resolve("target/test-backends.properties"), build)
                        .orElse(probe);
    }

    private static Choices probe() {
        ChooseBackends choose = new ChooseBackends(new DockerEngine());
        Choices choices =
                new Choices(
                        choose.choose(
                                Wish.of("parley.test.broker"),
                                System.getProperty(
                                        "parley.test.kafka-image", "apache/kafka:4.1.2")),
                        choose.choose(
                                Wish.of("parley.test.store"),
                                System.getProperty("parley.test.mongo-image", "mongo:8")));
        LOG.info("{}", choices);
        return choices;
    }

    /** The outermost folder with a pom, from the working directory upwards. */
    private static Path projectRoot() {
        Path root = Path.of("").toAbsolutePath();
        for (Path folder = root; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("pom.xml"))) {
                root = folder;
            }
        }
        return root;
    }
}
