package parley.platform.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import parley.platform.event.EventReading.Event;
import parley.platform.event.EventReading.NotAnEvent;
import parley.platform.sample.Settings;

class KafkaEventsTest {

    private static final Instant RECEIVED = Instant.parse("2020-10-30T02:00:00Z");

    private final EventLimits limits =
            Settings.bind("parley.events.limits", EventLimits.class, Map.of());
    private final KafkaEvents kafka = new KafkaEvents(limits);
    private final EventEnvelope envelope =
            new EventEnvelope(
                    "0192d1c0-7a34-7c1e-8b5a-2f9e6f3b7c10",
                    "parley.kiosk.order-placed.v1",
                    "/local/kiosk-service",
                    "order-1",
                    Instant.parse("2020-10-30T01:00:00.123Z"),
                    "https://schemas.parley.example/kiosk/orders/order-placed.v1.schema.json",
                    "fair",
                    7,
                    "cup-4711",
                    "cause-1",
                    "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                    "republished");

    @Test
    void whatIsWrittenIsReadAgain() {
        ProducerRecord<String, byte[]> record =
                KafkaEvents.toRecord("kiosk.orders", envelope, "{\"name\":\"김민아\"}");

        assertThat(record.key()).isEqualTo("order-1");
        assertThat(new String(record.value(), UTF_8)).isEqualTo("{\"name\":\"김민아\"}");
        assertThat(kafka.read(record.headers(), record.value(), RECEIVED))
                .isEqualTo(new Event(envelope, "{\"name\":\"김민아\"}"));
    }

    @Test
    void theStructuredModeSaysTheSameAsTheBinaryOne() {
        String json =
                """
                {"specversion":"1.0","id":"0192d1c0-7a34-7c1e-8b5a-2f9e6f3b7c10",
                 "type":"parley.kiosk.order-placed.v1","source":"/local/kiosk-service",
                 "subject":"order-1","time":"2020-10-30T01:00:00.123Z",
                 "dataschema":"https://schemas.parley.example/kiosk/orders/order-placed.v1.schema.json",
                 "datacontenttype":"application/json","forumid":"fair","sequence":"7",
                 "correlationid":"cup-4711","causationid":"cause-1",
                 "traceparent":"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                 "reason":"republished","data":{"name":"김민아"}}
                """;

        EventReading reading = kafka.read(structured(), json.getBytes(UTF_8), RECEIVED);

        assertThat(reading).isEqualTo(new Event(envelope, "{\"name\":\"김민아\"}"));
    }

    @Test
    void aNumberAsSequenceIsReadToo() {
        String json =
                """
                {"specversion":"1.0","id":"1","type":"t","source":"/s","sequence":7,"data":1}
                """;

        EventReading reading = kafka.read(structured(), json.getBytes(UTF_8), RECEIVED);

        assertThat(((Event) reading).envelope().sequence()).isEqualTo(7);
    }

    @Test
    void unknownAttributesAreToleratedAndSoAreHeadersOfOthers() {
        Headers headers = minimal();
        add(headers, "ce_partitionkey", "x");
        add(headers, "ce_My-Own", "x");
        add(headers, "X-Correlation-Id", "x");
        headers.add("ce_nothing", null);

        EventReading reading = kafka.read(headers, "{}".getBytes(UTF_8), RECEIVED);

        assertThat(((Event) reading).envelope().id()).isEqualTo("1");
    }

    @Test
    void anEventWithoutTimeHappenedWhenItCame() {
        EventReading reading = kafka.read(minimal(), "{}".getBytes(UTF_8), RECEIVED);

        EventEnvelope read = ((Event) reading).envelope();
        assertThat(read.time()).isEqualTo(RECEIVED);
        assertThat(read.sequence()).isZero();
        assertThat(read.subject()).isEmpty();
        assertThat(read.correlation()).isNull();
    }

    @Test
    void aMissingAttributeLeavesThoseThatAreThere() {
        Headers headers = minimal();
        headers.remove("ce_source");

        EventReading reading = kafka.read(headers, "{}".getBytes(UTF_8), RECEIVED);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        NotAnEvent.class,
                        not -> {
                            assertThat(not.id()).isEqualTo("1");
                            assertThat(not.source()).isNull();
                            assertThat(not.type()).isEqualTo("t");
                        });
    }

    @Test
    void aMissingAttributeOfAStructuredEventLeavesThoseThatAreThere() {
        String json = "{\"specversion\":\"1.0\",\"id\":\"1\",\"type\":\"t\",\"source\":7}";

        EventReading reading = kafka.read(structured(), json.getBytes(UTF_8), RECEIVED);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        NotAnEvent.class,
                        not -> {
                            assertThat(not.id()).isEqualTo("1");
                            assertThat(not.source()).isNull();
                        });
    }

    @Test
    void whateverElseItIsItIsNoEvent() {
        assertThat(kafka.read(new RecordHeaders(), "{}".getBytes(UTF_8), RECEIVED))
                .isInstanceOf(NotAnEvent.class);
        assertThat(kafka.read(structured(), "{\"id\":".getBytes(UTF_8), RECEIVED))
                .isInstanceOf(NotAnEvent.class);
        assertThat(kafka.read(structured(), "[]".getBytes(UTF_8), RECEIVED))
                .isInstanceOf(NotAnEvent.class);
        assertThat(kafka.read(structured(), new byte[0], RECEIVED)).isInstanceOf(NotAnEvent.class);
        Headers badTime = minimal();
        add(badTime, "ce_time", "yesterday");
        assertThat(kafka.read(badTime, "{}".getBytes(UTF_8), RECEIVED))
                .isInstanceOf(NotAnEvent.class);
        Headers badVersion = minimal();
        badVersion.remove("ce_specversion");
        add(badVersion, "ce_specversion", "9.9");
        assertThat(kafka.read(badVersion, "{}".getBytes(UTF_8), RECEIVED))
                .isInstanceOf(NotAnEvent.class);
        Headers badSource = minimal();
        badSource.remove("ce_source");
        add(badSource, "ce_source", "no uri at all");
        assertThat(kafka.read(badSource, "{}".getBytes(UTF_8), RECEIVED))
                .isInstanceOf(NotAnEvent.class);
        Headers emptyId = minimal();
        emptyId.remove("ce_id");
        add(emptyId, "ce_id", "");
        assertThat(kafka.read(emptyId, "{}".getBytes(UTF_8), RECEIVED))
                .isInstanceOf(NotAnEvent.class);
    }

    @Test
    void theSameAttributeTwiceIsOneAndADifferentOneIsNone() {
        Headers same = minimal();
        add(same, "ce_id", "1");
        Headers different = minimal();
        add(different, "ce_id", "2");

        assertThat(kafka.read(same, "{}".getBytes(UTF_8), RECEIVED)).isInstanceOf(Event.class);
        assertThat(kafka.read(different, "{}".getBytes(UTF_8), RECEIVED))
                .isInstanceOfSatisfying(NotAnEvent.class, not -> assertThat(not.id()).isNull());
    }

    @Test
    void dataIsPassedOnByteByByteInEitherMode() {
        for (String data : List.of("7", "-1.50e2", "\"\\u0041\"", "[ 1 , 2 ]", "true", "{ }")) {
            String json =
                    "{\"specversion\":\"1.0\",\"id\":\"1\",\"data\":%s ,\"type\":\"t\",\"source\":\"/s\"}"
                            .formatted(data);
            String last =
                    "{\"specversion\":\"1.0\",\"id\":\"1\",\"type\":\"t\",\"source\":\"/s\",\"data\":%s}"
                            .formatted(data);

            assertThat(kafka.read(structured(), json.getBytes(UTF_8), RECEIVED))
                    .isInstanceOfSatisfying(
                            Event.class, event -> assertThat(event.data()).isEqualTo(data));
            assertThat(kafka.read(structured(), last.getBytes(UTF_8), RECEIVED))
                    .isInstanceOfSatisfying(
                            Event.class, event -> assertThat(event.data()).isEqualTo(data));
            assertThat(kafka.read(minimal(), data.getBytes(UTF_8), RECEIVED))
                    .isInstanceOfSatisfying(
                            Event.class, event -> assertThat(event.data()).isEqualTo(data));
        }
    }

    @Test
    void whatIsTooLongIsToldWithoutItself() {
        Headers headers = minimal();
        headers.remove("ce_id");
        add(headers, "ce_id", "i".repeat(limits.longestAttribute() + 1));

        assertThat(kafka.read(headers, "{}".getBytes(UTF_8), RECEIVED))
                .isInstanceOfSatisfying(
                        NotAnEvent.class,
                        not ->
                                assertThat(not.detail())
                                        .isEqualTo(
                                                "Not a CloudEvent: id is longer than 1024 characters"));
        assertThat(kafka.read(minimal(), new byte[(1 << 20) + 1], RECEIVED))
                .isInstanceOfSatisfying(
                        NotAnEvent.class,
                        not -> assertThat(not.detail()).contains("1048576 bytes"));
    }

    private static Headers minimal() {
        Headers headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", "1");
        add(headers, "ce_type", "t");
        add(headers, "ce_source", "/s");
        return headers;
    }

    private static Headers structured() {
        Headers headers = new RecordHeaders();
        add(headers, "content-type", "application/cloudevents+json; charset=UTF-8");
        return headers;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
