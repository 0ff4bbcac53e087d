package parley.notification;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicReference;

/**
 * In front of a mail server: passes everything on, but breaks one connection at the end of a mail,
 * as a crash or a network does.
 */
final class LossyMailServer implements AutoCloseable {

    /** When the connection breaks. */
    enum Loss {
        NOTHING,
        /** The server never sees the end of the mail. */
        THE_MAIL,
        /** The server has accepted the mail, the sender never hears of it. */
        THE_ANSWER
    }

    private final ServerSocket front;
    private final int port;
    private final AtomicReference<Loss> next = new AtomicReference<>(Loss.NOTHING);
    private volatile boolean away;

    LossyMailServer(int port) {
        this.port = port;
        try {
            this.front = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return front.getLocalPort();
    }

    /** The next mail suffers this, those after it nothing. */
    void lose(Loss loss) {
        next.set(loss);
    }

    boolean hasLost() {
        return next.get() == Loss.NOTHING;
    }

    /** Greets nobody until it comes back. */
    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    @Override
    public void close() {
        try {
            front.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        try {
            while (!front.isClosed()) {
                Socket client = front.accept();
                Thread.ofVirtual().start(() -> pass(client));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void pass(Socket client) {
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                var fromClient = lines(client.getInputStream());
                var fromServer = lines(server.getInputStream());
                OutputStream toServer = server.getOutputStream();
                OutputStream toClient = client.getOutputStream()) {
            if (away) {
                return;
            }
            answer(fromServer, toClient);
            boolean inMail = false;
            for (String line = fromClient.readLine(); line != null; line = fromClient.readLine()) {
                if (away) {
                    return;
                }
                boolean endOfMail = inMail && line.equals(".");
                Loss loss = endOfMail ? next.getAndSet(Loss.NOTHING) : Loss.NOTHING;
                if (loss == Loss.THE_MAIL) {
                    return;
                }
                write(toServer, line);
                if (loss == Loss.THE_ANSWER) {
                    fromServer.readLine();
                    return;
                }
                if (!inMail || endOfMail) {
                    inMail = answer(fromServer, toClient).startsWith("354");
                }
            }
        } catch (IOException gone) {
            // one of the two hung up
        }
    }

    private static String answer(BufferedReader from, OutputStream to) throws IOException {
        String line = from.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            write(to, line);
            line = from.readLine();
        }
        if (line == null) {
            throw new IOException("the server hung up");
        }
        write(to, line);
        return line;
    }

    private static BufferedReader lines(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, ISO_8859_1));
    }

    private static void write(OutputStream to, String line) throws IOException {
        to.write((line + "\r\n").getBytes(ISO_8859_1));
        to.flush();
    }
}
