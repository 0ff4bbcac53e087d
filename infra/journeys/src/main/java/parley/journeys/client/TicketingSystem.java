package parley.journeys.client;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventSerializer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** An external ticketing system that publishes its orders as CloudEvents on an inbound topic. */
public final class TicketingSystem implements AutoCloseable {

    private static final String TOPIC = "inbound.registrations";
    private static final String TYPE = "parley.inbound.registration-ordered.v1";
    private static final URI SOURCE = URI.create("https://ticketing.example/orders");

    private final KafkaProducer<String, CloudEvent> producer;
    private final List<Future<?>> unacknowledged = new ArrayList<>();

    public TicketingSystem(String bootstrapServers) {
        producer =
                new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                                ProducerConfig.ACKS_CONFIG, "all",
                                ProducerConfig.CLIENT_ID_CONFIG, "ticketing"),
                        new StringSerializer(),
                        serializer());
    }

    /** Publishes an order; the same order always has the same event id. */
    public void publish(String forum, String order, Object registration) {
        CloudEvent event =
                CloudEventBuilder.v1()
                        .withId(forum + "/" + order)
                        .withSource(SOURCE)
                        .withType(TYPE)
                        .withSubject(forum + "/" + order)
                        .withDataContentType("application/json")
                        .withData(
                                JsonMapper.shared()
                                        .writeValueAsString(registration)
                                        .getBytes(StandardCharsets.UTF_8))
                        .build();
        unacknowledged.add(producer.send(new ProducerRecord<>(TOPIC, event.getSubject(), event)));
    }

    /** Returns when the broker has acknowledged every order. */
    public void flush() {
        producer.flush();
        try {
            for (Future<?> order : unacknowledged) {
                order.get();
            }
            unacknowledged.clear();
        } catch (ExecutionException e) {
            throw new OutOfPatienceException("the broker refused an order: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutOfPatienceException("publishing orders: interrupted");
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }

    private static CloudEventSerializer serializer() {
        CloudEventSerializer serializer = new CloudEventSerializer();
        serializer.configure(
                Map.of(CloudEventSerializer.ENCODING_CONFIG, "BINARY"), /* isKey= */ false);
        return serializer;
    }
}
