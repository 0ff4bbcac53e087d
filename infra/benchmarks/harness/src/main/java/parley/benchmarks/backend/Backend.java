package parley.benchmarks.backend;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import parley.local.broker.EmbeddedKafka;
import parley.local.http.Answer;
import parley.local.http.LoopbackServer;
import parley.local.http.Route;
import parley.local.issuer.LocalIssuer;
import parley.local.store.EmbeddedStore;

/**
 * Broker, store and issuer in one process, and {@code GET /reading} of what the store has done. It
 * answers when everything serves.
 */
public final class Backend {

    private Backend() {}

    /**
     * Runs until it is ended.
     *
     * @param arguments an empty directory and the first port
     */
    public static void main(String[] arguments) {
        Path directory = Path.of(arguments[0]);
        BackendPorts ports = new BackendPorts(Integer.parseInt(arguments[1]));
        StoreTap tap = new StoreTap();
        EmbeddedStore store = EmbeddedStore.start(ports.mongodb(), tap);
        EmbeddedKafka broker =
                EmbeddedKafka.start(directory.resolve("broker"), ports.kafka(), ports.controller());
        LocalIssuer issuer =
                LocalIssuer.start(
                        ports.issuer(), directory.resolve("issuer-key.json"), Clock.systemUTC());
        LoopbackServer readings =
                LoopbackServer.start(
                        ports.tap(),
                        List.of(
                                Route.get(
                                        "/reading",
                                        (request, path) -> Answer.json(200, tap.read()))));
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    readings.close();
                                    issuer.close();
                                    broker.close();
                                    store.close();
                                }));
    }
}
