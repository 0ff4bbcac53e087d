package parley.faults.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import parley.local.Ports;

/**
 * A TCP port that passes connections on to one of several others, each in turn, as a Kubernetes
 * Service does; a target that refuses is left out. What runs through it can be cut or delayed.
 */
public final class Gate implements AutoCloseable {

    private static final int CONNECT_MILLIS = 1_000;
    private static final int BACKLOG = 200;
    private static final int BUFFER = 16_384;

    private final ServerSocket server;
    private final Supplier<List<Integer>> targets;
    private final AtomicInteger turn = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile Duration delay = Duration.ZERO;

    private Gate(ServerSocket server, Supplier<List<Integer>> targets) {
        this.server = server;
        this.targets = targets;
    }

    /**
     * Listens on loopback.
     *
     * @param targets ports that would serve now, asked for each connection
     */
    public static Gate open(int port, Supplier<List<Integer>> targets) throws IOException {
        ServerSocket server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(Ports.loopback(port), BACKLOG);
        Gate gate = new Gate(server, targets);
        Thread.ofVirtual().name("gate-" + port).start(gate::accept);
        return gate;
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Breaks every connection, and each new one, until it is mended. */
    public void cut() {
        cut = true;
        open.forEach(Gate::end);
    }

    public void mend() {
        cut = false;
    }

    /** Holds back every part of an answer for so long; zero for none. */
    public void delay(Duration longer) {
        delay = longer;
    }

    @Override
    public void close() {
        end(server);
        cut();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> pass(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pass(Socket client) {
        Optional<Socket> target = cut ? Optional.empty() : connect();
        if (target.isEmpty()) {
            end(client);
            return;
        }
        open.add(client);
        open.add(target.get());
        if (cut) {
            end(client);
        }
        Thread.ofVirtual().start(() -> copy(client, target.get(), () -> Duration.ZERO));
        copy(target.get(), client, () -> delay);
        open.remove(client);
        open.remove(target.get());
    }

    private Optional<Socket> connect() {
        List<Integer> ports = targets.get();
        int first = turn.getAndIncrement();
        for (int i = 0; i < ports.size(); i++) {
            Socket socket = new Socket();
            try {
                socket.setTcpNoDelay(true);
                socket.connect(
                        Ports.loopback(ports.get(Math.floorMod(first + i, ports.size()))),
                        CONNECT_MILLIS);
                return Optional.of(socket);
            } catch (IOException refused) {
                end(socket);
            }
        }
        return Optional.empty();
    }

    /** Until one side ends, which ends both. */
    private static void copy(Socket from, Socket to, Supplier<Duration> delay) {
        byte[] buffer = new byte[BUFFER];
        try (from;
                to) {
            from.setTcpNoDelay(true);
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (delay.get().isPositive()) {
                    LockSupport.parkNanos(delay.get().toNanos());
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException cutOrEnded) {
            end(from);
        }
    }

    private static void end(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception closedAnyway) {
            return;
        }
    }
}
