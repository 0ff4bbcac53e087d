package parley.local.run;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** What came of waiting for a process to serve. */
public enum Readiness {
    READY,
    DIED,
    TIMED_OUT;

    private static final int CONNECT_MILLIS = 1_000;
    private static final int READ_MILLIS = 5_000;

    /** Waits until the health address answers 200. */
    public static Readiness await(ProcessIdentity process, URI health, Duration longest) {
        AtomicBoolean ready = new AtomicBoolean();
        boolean decided =
                Waiting.until(
                        longest,
                        () -> {
                            ready.set(answersOk(health));
                            return ready.get() || !process.isAlive();
                        });
        if (ready.get()) {
            return READY;
        }
        return decided ? DIED : TIMED_OUT;
    }

    /** The old client of the JDK: it costs the least while the machine is busy with starting. */
    private static boolean answersOk(URI health) {
        try {
            HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
            connection.setConnectTimeout(CONNECT_MILLIS);
            connection.setReadTimeout(READ_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
