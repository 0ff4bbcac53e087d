package parley.notification.adapter.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A mail server on loopback that says 250 to everything but one command. */
final class ScriptedSmtp implements AutoCloseable {

    private static final String HANG_UP = "hang up";
    private static final String SILENCE = "silence";

    private final ServerSocket server;
    private final String command;
    private final String answer;
    private final AtomicInteger connections = new AtomicInteger();

    private ScriptedSmtp(String command, String answer) {
        try {
            this.server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.command = command;
        this.answer = answer;
        Thread.ofVirtual().start(this::serve);
    }

    /**
     * Answers a command in its own way.
     *
     * @param command its first word; "." is the end of the mail
     */
    static ScriptedSmtp answering(String command, String answer) {
        return new ScriptedSmtp(command, answer);
    }

    static ScriptedSmtp hangingUpAt(String command) {
        return new ScriptedSmtp(command, HANG_UP);
    }

    static ScriptedSmtp silentAt(String command) {
        return new ScriptedSmtp(command, SILENCE);
    }

    static int unusedPort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How often somebody connected. */
    int connections() {
        return connections.get();
    }

    int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        try {
            while (!server.isClosed()) {
                Socket client = server.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> converse(client));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void converse(Socket client) {
        try (client;
                var in =
                        new BufferedReader(
                                new InputStreamReader(client.getInputStream(), ISO_8859_1));
                OutputStream out = client.getOutputStream()) {
            Function<String, String> usual =
                    word -> word.equals("DATA") ? "354 go ahead" : "250 fine";
            say(out, "220 scripted");
            boolean inMail = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (inMail && !line.equals(".")) {
                    continue;
                }
                String word = line.split("[ :]", 2)[0];
                String reply = word.equals(command) ? answer : usual.apply(word);
                if (reply.equals(HANG_UP)) {
                    return;
                }
                if (!reply.equals(SILENCE)) {
                    say(out, reply);
                }
                inMail = reply.startsWith("354");
            }
        } catch (IOException gone) {
            // the client hung up
        }
    }

    private static void say(OutputStream out, String reply) throws IOException {
        out.write((reply + "\r\n").getBytes(ISO_8859_1));
        out.flush();
    }
}
