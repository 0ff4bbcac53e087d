package parley.faults.suite;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.file.Path;
import parley.local.Ports;
import parley.local.broker.EmbeddedKafka;

/**
 * The broker alone, so that it can be killed alone. What it has acknowledged is in the system's
 * cache at least, which outlives the process. It serves when {@code /health} answers.
 */
public final class BrokerProcess {

    private BrokerProcess() {}

    /**
     * Runs until it is ended.
     *
     * @param arguments its directory, its port, the controller's port, the port of {@code /health}
     */
    public static void main(String[] arguments) throws IOException {
        EmbeddedKafka broker =
                EmbeddedKafka.start(
                        Path.of(arguments[0]),
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "close"));
        HttpServer health =
                HttpServer.create(Ports.loopback(Integer.parseInt(arguments[3])), /* backlog= */ 0);
        health.createContext(
                "/health",
                exchange -> {
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        health.start();
    }
}
