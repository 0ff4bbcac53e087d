package parley.testkit.backend;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.PullImageResultCallback;
import com.github.dockerjava.api.exception.NotFoundException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/**
 * The engine that Testcontainers finds. Testcontainers needs a container of its own, Ryuk, to clean
 * up; where its image can't be had, {@code TESTCONTAINERS_RYUK_DISABLED=true} in the environment
 * does without.
 */
final class DockerEngine implements ContainerEngine {

    private static final Logger LOG = LoggerFactory.getLogger(DockerEngine.class);

    private static final Duration PULL_LIMIT =
            Duration.parse(System.getProperty("parley.test.pull-limit", "PT2M"));

    @Override
    public Optional<String> absence() {
        Optional<String> nobody =
                new EngineEndpoint(System.getenv(), Path.of(System.getProperty("user.home")))
                        .absence();
        if (nobody.isPresent()) {
            return nobody;
        }
        try {
            DockerClientFactory.instance().client();
            return Optional.empty();
        } catch (RuntimeException unusable) {
            LOG.atDebug().setCause(unusable).log("The container engine can't be used");
            return Optional.of("a container engine listens, but Testcontainers can't use it");
        }
    }

    @Override
    public Optional<String> absenceOf(String image) {
        DockerClient client = DockerClientFactory.instance().client();
        try {
            client.inspectImageCmd(image).exec();
            return Optional.empty();
        } catch (NotFoundException notHere) {
            return pull(client, image);
        }
    }

    private static Optional<String> pull(DockerClient client, String image) {
        try {
            boolean pulled =
                    client.pullImageCmd(image)
                            .exec(new PullImageResultCallback())
                            .awaitCompletion(PULL_LIMIT.toSeconds(), TimeUnit.SECONDS);
            return pulled
                    ? Optional.empty()
                    : Optional.of("%s was not pulled within %s".formatted(image, PULL_LIMIT));
        } catch (RuntimeException refused) {
            return Optional.of("%s is not here and can't be pulled".formatted(image));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of("the pull of %s was interrupted".formatted(image));
        }
    }
}
