package parley.local.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.local.Ports;

/** A web server that only this machine reaches. */
public final class LoopbackServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LoopbackServer.class);

    private final HttpServer server;
    private final ExecutorService threads;

    private LoopbackServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /** Asks the routes in their order; port 0 stands for a free one. */
    public static LoopbackServer start(int port, List<Route> routes) {
        try {
            HttpServer server = HttpServer.create(Ports.loopback(Ports.orFree(port)), 0);
            ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
            server.setExecutor(threads);
            server.createContext("/", exchange -> handle(exchange, routes));
            server.start();
            return new LoopbackServer(server, threads);
        } catch (IOException cannotListen) {
            throw new UncheckedIOException("cannot listen on port " + port, cannotListen);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void handle(HttpExchange exchange, List<Route> routes) throws IOException {
        try (exchange) {
            Request request = Request.of(exchange);
            answerTo(request, routes).sendTo(exchange);
        } catch (RuntimeException bug) {
            LOG.atError()
                    .addKeyValue("path", exchange.getRequestURI().getPath())
                    .setCause(bug)
                    .log("a request failed");
            throw bug;
        }
    }

    private static Answer answerTo(Request request, List<Route> routes) {
        return routes.stream()
                .flatMap(route -> route.answer(request).stream())
                .findFirst()
                .orElseGet(() -> Answer.text(404, "nothing here"));
    }
}
