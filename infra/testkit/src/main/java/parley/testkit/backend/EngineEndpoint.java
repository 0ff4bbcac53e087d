package parley.testkit.backend;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for somebody who listens where container engines listen, before Testcontainers is loaded:
 * without an engine that costs milliseconds instead of seconds and prints no stack trace.
 */
final class EngineEndpoint {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);
    private static final int HTTP_DEFAULT_PORT = 2375;

    private final Map<String, String> environment;
    private final Path home;

    EngineEndpoint(Map<String, String> environment, Path home) {
        this.environment = environment;
        this.home = home;
    }

    /** Why nobody answers; empty if a connection could be opened. */
    Optional<String> absence() {
        String host = environment.get("DOCKER_HOST");
        if (host != null) {
            return answers(URI.create(host))
                    ? Optional.empty()
                    : Optional.of("no container engine answers at DOCKER_HOST " + host);
        }
        if (Files.exists(home.resolve(".testcontainers.properties")) || isWindows()) {
            return Optional.empty(); // Testcontainers knows where to look, so it is asked
        }
        return sockets().anyMatch(EngineEndpoint::answersAt)
                ? Optional.empty()
                : Optional.of("no container engine answers");
    }

    private Stream<Path> sockets() {
        Stream<Path> known =
                Stream.of(
                        Path.of("/var/run/docker.sock"),
                        home.resolve(".docker/run/docker.sock"),
                        home.resolve(".docker/desktop/docker.sock"));
        String runtime = environment.get("XDG_RUNTIME_DIR");
        List<Path> rootless =
                runtime == null ? List.of() : List.of(Path.of(runtime, "docker.sock"));
        return Stream.concat(known, rootless.stream());
    }

    private static boolean answers(URI host) {
        return switch (String.valueOf(host.getScheme())) {
            case "unix" -> answersAt(Path.of(host.getPath()));
            case "tcp", "http", "https" -> answersAt(host.getHost(), host.getPort());
            default -> true; // npipe, ssh: left to Testcontainers
        };
    }

    private static boolean answersAt(Path socket) {
        if (!Files.exists(socket)) {
            return false;
        }
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException nobodyListens) {
            return false;
        }
    }

    private static boolean answersAt(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(host, port < 0 ? HTTP_DEFAULT_PORT : port),
                    Math.toIntExact(CONNECT_TIMEOUT.toMillis()));
            return true;
        } catch (IOException nobodyListens) {
            return false;
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }
}
