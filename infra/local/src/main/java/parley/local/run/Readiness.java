package parley.local.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** What came of waiting for a process to serve. */
public enum Readiness {
    READY,
    DIED,
    TIMED_OUT;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

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

    private static boolean answersOk(URI health) {
        HttpRequest request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
