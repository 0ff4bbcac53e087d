package parley.benchmarks.pipeline;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import parley.benchmarks.load.Client;

/** Registers somebody new with each request, for a participant type that an organiser approves. */
final class RegistrationClient implements Client {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Of all contenders; a number is used once. */
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final HttpClient http;
    private final Contender contender;
    private final String token;

    RegistrationClient(HttpClient http, Contender contender, String token) {
        this.http = http;
        this.contender = contender;
        this.token = token;
    }

    @Override
    public CompletableFuture<Answer> send() {
        return http.sendAsync(request(NUMBERS.incrementAndGet()), BodyHandlers.discarding())
                .handle(RegistrationClient::answer);
    }

    private HttpRequest request(long number) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(contender.registrations())
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body(number)));
        if (contender.keyed()) {
            request.header("Idempotency-Key", "load-" + number);
        }
        return request.build();
    }

    private static String body(long number) {
        return """
                {"participantType": "visitor",
                 "person": {"name": "张 %1$d", "email": "visitor-%1$d@load.example",
                            "language": "zh", "timeZone": "Asia/Shanghai"}}
                """
                .formatted(number);
    }

    private static Answer answer(
            @Nullable HttpResponse<Void> response, @Nullable Throwable failure) {
        if (response == null) {
            return new Answer.Refused(failure == null ? "nothing" : failure.getClass().getName());
        }
        Optional<String> location = response.headers().firstValue("Location");
        if (response.statusCode() != 201 || location.isEmpty()) {
            return new Answer.Refused("status " + response.statusCode());
        }
        String address = location.get();
        return new Answer.Accepted(address.substring(address.lastIndexOf('/') + 1));
    }
}
