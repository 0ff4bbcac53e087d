package parley.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;
import parley.local.broker.EmbeddedKafka;
import parley.local.issuer.LocalIssuer;
import parley.local.store.EmbeddedStore;
import parley.testkit.backend.BuildChoices;
import parley.testkit.backend.Choice;
import parley.testkit.backend.Choices;

/**
 * Broker, store and token issuer for the tests of this JVM. Each is started by its first use, is
 * shared by all tests, and stops with the JVM; so tests use their own forums, ids and databases.
 */
public final class TestBackends {

    private TestBackends() {}

    /** Kafka's {@code host:port}. Topics are not created by use. */
    public static String bootstrapServers() {
        return Broker.BOOTSTRAP_SERVERS;
    }

    /** The connection string without a database: append {@code /} and its name. */
    public static String mongoUri() {
        return Store.URI;
    }

    /** Issues the tokens of {@link Tokens}; services read its keys at {@code /jwks}. */
    static LocalIssuer issuer() {
        return Issuer.ISSUER;
    }

    private static final class Decision {
        static final Choices CHOICES = BuildChoices.decide();
    }

    private static final class Broker {
        static final String BOOTSTRAP_SERVERS =
                switch (Decision.CHOICES.broker()) {
                    case Choice.Container(String image) -> inContainer(image);
                    case Choice.Embedded embedded -> inThisJvm();
                };

        private static String inContainer(String image) {
            KafkaContainer kafka =
                    new KafkaContainer(
                            DockerImageName.parse(image).asCompatibleSubstituteFor("apache/kafka"));
            kafka.start(); // stopped by Testcontainers when this JVM ends
            return kafka.getBootstrapServers();
        }

        private static String inThisJvm() {
            Path directory = temporaryDirectory();
            EmbeddedKafka kafka = EmbeddedKafka.start(directory, 0);
            atExit(
                    () -> {
                        kafka.close();
                        delete(directory);
                    });
            return kafka.bootstrapServers();
        }
    }

    private static final class Store {
        static final String URI =
                switch (Decision.CHOICES.store()) {
                    case Choice.Container(String image) -> inContainer(image);
                    case Choice.Embedded embedded -> EmbeddedStore.start(0).connectionString();
                };

        private static String inContainer(String image) {
            MongoDBContainer mongo =
                    new MongoDBContainer(
                            DockerImageName.parse(image).asCompatibleSubstituteFor("mongo"));
            mongo.start();
            return mongo.getConnectionString();
        }
    }

    private static final class Issuer {
        static final LocalIssuer ISSUER = start();

        private static LocalIssuer start() {
            Path directory = temporaryDirectory();
            atExit(() -> delete(directory));
            return LocalIssuer.start(0, directory.resolve("key.json"), Clock.systemUTC());
        }
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("parley-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void atExit(Runnable action) {
        Runtime.getRuntime().addShutdownHook(new Thread(action, "parley-testkit-exit"));
    }
}
