package parley.platform.kiosk;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** One of several kiosks that share a database and a consumer group. */
final class Replica implements AutoCloseable {

    private static final HttpClient PROBES = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;
    private final URI address;
    private final List<String> noted;

    private Replica(ConfigurableApplicationContext context) {
        this.context = context;
        this.noted = context.getBean(Kiosk.class).noted;
        WebServer server = ((WebServerApplicationContext) context).getWebServer();
        this.address = URI.create("http://127.0.0.1:" + requireNonNull(server).getPort());
    }

    static Replica started(Map<String, String> settings) {
        Map<String, Object> properties = new HashMap<>(settings);
        properties.put("server.port", "0");
        return new Replica(
                new SpringApplicationBuilder(KioskService.class).properties(properties).run());
    }

    URI address() {
        return address;
    }

    /** What this one did about orders, known also after it has stopped. */
    List<String> noted() {
        return noted;
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** What a readiness probe would find. */
    boolean isReady() {
        HttpRequest probe =
                HttpRequest.newBuilder(address.resolve("/actuator/health/readiness")).build();
        try {
            return PROBES.send(probe, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** As on SIGTERM: returns when everything has stopped. */
    @Override
    public void close() {
        context.close();
    }
}
