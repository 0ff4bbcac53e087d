package parley.platform.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import parley.platform.event.EventEnvelope;
import parley.platform.event.KafkaEvents;
import parley.platform.inbox.Delivery;
import parley.platform.outbox.EventTransport;

/**
 * Logs of records, one per topic. A send may take up to the delivery time-out; it may fail, also
 * after the record arrived; and the broker may be away. What is in flight outlives its sender.
 */
final class SimulatedBroker {

    private static final int OUTCOMES = 12;

    private final Scheduler scheduler;
    private final Choices choices;
    private final Weather weather;
    private final Trace trace;
    private final long deliveryTimeout;
    private final boolean slow;
    private final Map<String, List<Arrived>> topics = new TreeMap<>();
    private long awayUntil;

    SimulatedBroker(
            Scheduler scheduler,
            Choices choices,
            Weather weather,
            Trace trace,
            long deliveryTimeout) {
        this.scheduler = scheduler;
        this.choices = choices;
        this.weather = weather;
        this.trace = trace;
        this.deliveryTimeout = deliveryTimeout;
        this.slow = choices.oneIn(4);
    }

    List<Arrived> records(String topic) {
        return topics.computeIfAbsent(topic, missing -> new ArrayList<>());
    }

    /**
     * A process's producer.
     *
     * @param patient waits for the acknowledgement, as it should
     */
    EventTransport connected(SimulatedProcess process, boolean patient) {
        return (topic, envelope, data) -> {
            CompletableFuture<Void> sent = send(process, topic, envelope, data);
            return patient ? sent : CompletableFuture.completedFuture(null);
        };
    }

    /** From outside: it arrives. */
    void publish(String topic, EventEnvelope envelope, @Nullable String data) {
        arrive(new CompletableFuture<>(), "outside", topic, envelope, data);
    }

    private CompletableFuture<Void> send(
            SimulatedProcess process, String topic, EventEnvelope envelope, @Nullable String data) {
        String event = topic + " " + envelope.subject() + "#" + envelope.sequence();
        weather.before(process, () -> "sending " + event);
        CompletableFuture<Void> sent = new CompletableFuture<>();
        int outcome = weather.over() ? 0 : choices.below(OUTCOMES);
        if (awayUntil > scheduler.now()) {
            fail(sent, process, event + ", the broker is away");
            return sent;
        }
        switch (slow && outcome > 0 && outcome < 7 ? 9 : outcome) {
            case 7, 8 -> {
                long latency = (1 + choices.below(40)) * Scheduler.MILLIS;
                scheduler.after(latency, () -> arrive(sent, process.name(), topic, envelope, data));
            }
            case 9 -> {
                long latency = deliveryTimeout / 10 * (5 + choices.below(5));
                scheduler.after(latency, () -> arrive(sent, process.name(), topic, envelope, data));
            }
            case 10 -> {
                arrive(new CompletableFuture<>(), process.name(), topic, envelope, data);
                fail(sent, process, event + ", its acknowledgement is lost");
            }
            case 11 -> {
                awayUntil = scheduler.now() + choices.below(8) * 1000L * Scheduler.MILLIS;
                fail(sent, process, event + ", the broker goes away");
            }
            default -> arrive(sent, process.name(), topic, envelope, data);
        }
        return sent;
    }

    private void arrive(
            CompletableFuture<Void> sent,
            String sender,
            String topic,
            EventEnvelope envelope,
            @Nullable String data) {
        List<Arrived> log = records(topic);
        ProducerRecord<String, byte[]> record = KafkaEvents.toRecord(topic, envelope, data);
        Delivery delivery =
                new Delivery(
                        topic,
                        0,
                        log.size(),
                        Instant.EPOCH,
                        Optional.of(envelope.subject().getBytes(UTF_8)),
                        record.headers(),
                        Optional.ofNullable(record.value()));
        log.add(new Arrived(envelope.subject(), envelope.sequence(), data, delivery));
        trace.tell(
                sender,
                () -> "sent " + topic + " " + envelope.subject() + "#" + envelope.sequence());
        sent.complete(null);
    }

    private void fail(CompletableFuture<Void> sent, SimulatedProcess process, String what) {
        trace.tell(process.name(), () -> "fails to send " + what);
        scheduler.after(
                deliveryTimeout, () -> sent.completeExceptionally(new TimeoutException("no ack")));
    }

    /** A record as it lies in the log. */
    record Arrived(String key, long sequence, @Nullable String data, Delivery delivery) {}
}
