package parley.faults.inject;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Records that their consumers can't take, each of a subject of its own so that nothing else waits
 * behind them.
 */
enum Poison {
    /** Data against its schema, of a type to which two services react. */
    CONTRACT("registration.registrations", "registration.registration-confirmed.v1", 2) {
        @Override
        String data(String subject) {
            return "{\"registrationId\": 17}";
        }
    },
    /** Half a JSON text. */
    TORN("matchmaking.meetings", "matchmaking.meeting-scheduled.v1", 1) {
        @Override
        String data(String subject) {
            return "{\"meetingId\": \"" + subject;
        }
    },
    /** A major version that nobody knows. */
    VERSION("registration.forums", "registration.forum-changed.v99", 3) {
        @Override
        String data(String subject) {
            return "{}";
        }
    },
    /** No event at all; has no type. */
    NO_EVENT("registration.companies", "", 2) {
        @Override
        String data(String subject) {
            return "no event " + subject;
        }
    };

    private final String topic;
    private final String type;
    private final int consumers;

    Poison(String topic, String type, int consumers) {
        this.topic = topic;
        this.type = type;
        this.consumers = consumers;
    }

    abstract String data(String subject);

    /** How many services must make a dead letter of it. */
    int consumers() {
        return consumers;
    }

    ProducerRecord<byte[], byte[]> record(Random random) {
        String subject = new UUID(random.nextLong(), random.nextLong()).toString();
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic, subject.getBytes(UTF_8), data(subject).getBytes(UTF_8));
        record.headers().add(WireRecord.OWN, new byte[0]);
        if (!type.isEmpty()) {
            Forged.head(record, "parley." + type, subject, 1);
        }
        return record;
    }
}
