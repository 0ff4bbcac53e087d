package parley.local.suite;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.bson.Document;

/** Asks servers that run without Parley for a sign of life, before anything depends on them. */
public final class Reachability {

    private static final int SECONDS = 10;

    private Reachability() {}

    public static void check(Backing.External backing) {
        checkBroker(backing.bootstrapServers());
        checkStore(backing.mongodbUri());
    }

    private static void checkBroker(String bootstrapServers) {
        try (Admin admin =
                Admin.create(
                        Map.of(
                                "bootstrap.servers",
                                bootstrapServers,
                                "default.api.timeout.ms",
                                SECONDS * 1000,
                                "request.timeout.ms",
                                SECONDS * 1000))) {
            admin.describeCluster().nodes().get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException silent) {
            throw new EnvironmentException(
                    "no Kafka broker answers at KAFKA_BOOTSTRAP_SERVERS=" + bootstrapServers,
                    silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EnvironmentException("interrupted", stopped);
        }
    }

    private static void checkStore(String uri) {
        ConnectionString address = new ConnectionString(uri);
        MongoClientSettings settings =
                MongoClientSettings.builder()
                        .applyConnectionString(address)
                        .applyToClusterSettings(
                                cluster ->
                                        cluster.serverSelectionTimeout(SECONDS, TimeUnit.SECONDS))
                        .build();
        try (MongoClient client = MongoClients.create(settings)) {
            client.getDatabase("admin").runCommand(new Document("ping", 1));
        } catch (MongoException silent) {
            throw new EnvironmentException(
                    "no MongoDB answers at MONGODB_URI ("
                            + String.join(",", address.getHosts())
                            + ")",
                    silent);
        }
    }
}
