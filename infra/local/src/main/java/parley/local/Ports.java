package parley.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** TCP ports on loopback. */
public final class Ports {

    /** Below the ranges from which Linux and macOS take the local ports of outgoing connections. */
    private static final int LOWEST_FREE = 15_000;

    private static final int HIGHEST_FREE = 32_000;

    private Ports() {}

    /**
     * The first of {@code count} successive ports on which nothing listens. No outgoing connection
     * takes one of them later, so that a process that dies finds its port free when it returns.
     */
    public static int freeBlock(int count) {
        return ThreadLocalRandom.current()
                .ints(1_000, LOWEST_FREE, HIGHEST_FREE - count)
                .filter(first -> IntStream.range(first, first + count).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free ports on loopback"));
    }

    /** The port itself, or a free one for 0. */
    public static int orFree(int port) {
        return port == 0 ? freeBlock(1) : port;
    }

    public static boolean isFree(int port) {
        return !answers(port) && canBeBound(port);
    }

    private static boolean canBeBound(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(loopback(port));
            return true;
        } catch (IOException inUse) {
            return false;
        }
    }

    /**
     * On macOS a port can be bound on loopback although another program has it on all addresses.
     */
    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(loopback(port), 200);
            return true;
        } catch (IOException nobodyListens) {
            return false;
        }
    }

    public static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
    }
}
