package parley.benchmarks.backend;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.json.JsonMapper;

/** Reads the backend's tap, with its times in this process's monotonic time. */
public final class TapReader {

    private static final int TRIES = 50;

    private final HttpClient http;
    private final HttpRequest request;
    private final JsonMapper json = JsonMapper.builder().build();
    private final long ahead;

    private TapReader(HttpClient http, URI reading) throws IOException, InterruptedException {
        this.http = http;
        this.request = HttpRequest.newBuilder(reading).build();
        this.ahead = compare();
    }

    /** Compares the clocks first: of several readings the quickest knows best. */
    public static TapReader connect(HttpClient http, URI reading)
            throws IOException, InterruptedException {
        return new TapReader(http, reading);
    }

    public Reading read() throws IOException, InterruptedException {
        return json.readValue(http.send(request, BodyHandlers.ofByteArray()).body(), Reading.class);
    }

    /** When an effect was stored. */
    public long here(Reading.Effect effect) {
        return effect.nanos() - ahead;
    }

    private long compare() throws IOException, InterruptedException {
        long quickest = Long.MAX_VALUE;
        long difference = 0;
        for (int i = 0; i < TRIES; i++) {
            long asked = System.nanoTime();
            long there = read().nanos();
            long took = System.nanoTime() - asked;
            if (took < quickest) {
                quickest = took;
                difference = there - (asked + took / 2);
            }
        }
        return difference;
    }
}
