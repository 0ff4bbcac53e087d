package parley.local.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import parley.local.Ports;

/**
 * A single-node KRaft broker and controller inside this JVM, on loopback. Records outlive it in its
 * directory; a broker that is started again there goes on with them.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedKafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Returns when the broker serves requests, after a few seconds.
     *
     * @param port 0 for a free one; the controller takes a free one
     */
    public static EmbeddedKafka start(Path directory, int port) {
        return start(directory, port, 0);
    }

    /** Starts with both ports given; 0 stands for a free one. */
    public static EmbeddedKafka start(Path directory, int port, int controllerPort) {
        return start(directory, port, controllerPort, Map.of());
    }

    /**
     * Starts with further settings of the broker.
     *
     * @param further over those that it has otherwise
     */
    public static EmbeddedKafka start(
            Path directory, int port, int controllerPort, Map<String, String> further) {
        int brokerPort = Ports.orFree(port);
        Properties settings =
                new BrokerSettings(directory, brokerPort, Ports.orFree(controllerPort))
                        .asProperties();
        settings.putAll(further);
        StorageFormat.formatIfNew(directory);
        KafkaRaftServer server =
                new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        server.startup();
        return new EmbeddedKafka(server, brokerPort);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
