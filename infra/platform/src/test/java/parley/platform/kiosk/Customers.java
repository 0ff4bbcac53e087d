package parley.platform.kiosk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import parley.testkit.Tokens;

/** Order one cup after the other, each customer waiting for the answer, without ever retrying. */
final class Customers implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String token = Tokens.participant("kim");
    private final ExecutorService queue = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> accepted = new CopyOnWriteArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final Router router;
    private volatile boolean thirsty = true;

    Customers(Router router, int number) {
        this.router = router;
        for (int i = 0; i < number; i++) {
            queue.execute(this::orderOn);
        }
    }

    /** Orders that were answered with 201. */
    List<String> accepted() {
        return accepted;
    }

    /** Everything else that happened to a request. */
    List<String> failures() {
        return failures;
    }

    /** After the answers to what is under way. */
    List<String> leave() {
        close();
        return List.copyOf(accepted);
    }

    private void orderOn() {
        while (thirsty) {
            try {
                order();
            } catch (IOException | RuntimeException e) {
                failures.add(e.toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void order() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(router.next().resolve("/v1/orders"))
                        .header("Authorization", "Bearer " + token)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.noBody())
                        .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() == 201) {
            String location = answer.headers().firstValue("Location").orElseThrow();
            accepted.add(location.substring(location.lastIndexOf('/') + 1));
        } else {
            failures.add(answer.statusCode() + " " + answer.body());
        }
    }

    @Override
    public void close() {
        thirsty = false;
        queue.shutdown();
        try {
            if (!queue.awaitTermination(30, TimeUnit.SECONDS)) {
                failures.add("Requests were never answered");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
