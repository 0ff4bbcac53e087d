package parley.faults.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.local.Ports;

class GateTest {

    private HttpServer server;
    private Gate gate;
    private int nobody;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(Ports.loopback(0), 0);
        server.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                });
        server.start();
        nobody = Ports.freeBlock(1);
        gate = Gate.open(0, () -> List.of(nobody, server.getAddress().getPort()));
    }

    @AfterEach
    void close() {
        gate.close();
        server.stop(0);
    }

    @Test
    void aTargetThatRefusesIsLeftOut() throws IOException {
        assertThat(ask()).isEqualTo(204);
        assertThat(ask()).isEqualTo(204);
    }

    @Test
    void whatIsCutRefusesUntilItIsMended() throws IOException {
        gate.cut();

        assertThatThrownBy(this::ask).isInstanceOf(IOException.class);

        gate.mend();
        assertThat(ask()).isEqualTo(204);
    }

    private int ask() throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection)
                        URI.create("http://127.0.0.1:" + gate.port()).toURL().openConnection();
        return connection.getResponseCode();
    }
}
