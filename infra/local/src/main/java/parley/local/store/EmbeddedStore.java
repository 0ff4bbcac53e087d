package parley.local.store;

import de.bwaldvogel.mongo.MongoServer;
import parley.local.Ports;

/**
 * mongo-java-server in memory, on loopback: what it holds is gone when it stops. It knows no
 * transactions, sessions, TTL, partial indexes, text search or change streams, and ignores
 * non-unique indexes.
 */
public final class EmbeddedStore implements AutoCloseable {

    private final MongoServer server;
    private final int port;

    private EmbeddedStore(MongoServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts an empty store; port 0 stands for a free one. */
    public static EmbeddedStore start(int port) {
        return start(port, StoreWatch.NONE);
    }

    /** Starts an empty store that somebody watches. */
    public static EmbeddedStore start(int port, StoreWatch watch) {
        int bound = Ports.orFree(port);
        MongoServer server = new MongoServer(new TunedMemoryBackend(watch));
        server.bind(Ports.loopback(bound));
        return new EmbeddedStore(server, bound);
    }

    /** Without a database: append {@code /} and its name. */
    public String connectionString() {
        return "mongodb://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
