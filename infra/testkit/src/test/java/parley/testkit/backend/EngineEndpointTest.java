package parley.testkit.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.local.Ports;

class EngineEndpointTest {

    @TempDir Path home;

    @Test
    void somebodyWhoListensAtDockerHostMayBeAnEngine() throws IOException {
        try (ServerSocket engine = new ServerSocket()) {
            engine.bind(Ports.loopback(Ports.freeBlock(1)));

            assertThat(at("tcp://127.0.0.1:" + engine.getLocalPort()).absence()).isEmpty();
        }
    }

    @Test
    void nobodyAtDockerHostIsNoEngine() {
        String host = "tcp://127.0.0.1:" + Ports.freeBlock(1);

        assertThat(at(host).absence())
                .contains("no container engine answers at DOCKER_HOST " + host);
    }

    @Test
    void aSocketFileThatNobodyListensOnIsNoEngine() throws IOException {
        Path socket = home.resolve("docker.sock");
        try (ServerSocketChannel engine = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            engine.bind(UnixDomainSocketAddress.of(socket));
            assertThat(at("unix://" + socket).absence()).isEmpty();
        }

        assertThat(at("unix://" + socket).absence()).isPresent();
    }

    private EngineEndpoint at(String dockerHost) {
        return new EngineEndpoint(Map.of("DOCKER_HOST", dockerHost), home);
    }
}
