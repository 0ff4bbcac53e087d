package parley.faults.inject;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Events that no service has published. */
final class Forged {

    private Forged() {}

    /** CloudEvents attributes in binary mode. */
    static void head(
            ProducerRecord<byte[], byte[]> record, String type, String subject, long sequence) {
        put(record, "ce_specversion", "1.0");
        put(
                record,
                "ce_id",
                UUID.nameUUIDFromBytes((subject + sequence).getBytes(UTF_8)).toString());
        put(record, "ce_source", "/chaos");
        put(record, "ce_type", type);
        put(record, "ce_subject", subject);
        put(record, "ce_sequence", Long.toString(sequence));
        put(record, "content-type", "application/json");
    }

    /** Three events of one aggregate, the last first; nobody reacts to their type. */
    static List<ProducerRecord<byte[], byte[]>> backwards(Random random) {
        String subject = new UUID(random.nextLong(), random.nextLong()).toString();
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (long sequence = 3; sequence >= 1; sequence--) {
            ProducerRecord<byte[], byte[]> record =
                    new ProducerRecord<>(
                            "registration.registrations",
                            subject.getBytes(UTF_8),
                            "{}".getBytes(UTF_8));
            put(record, WireRecord.OWN, "");
            head(record, "parley.registration.registration-seen.v1", subject, sequence);
            records.add(record);
        }
        return records;
    }

    private static void put(ProducerRecord<byte[], byte[]> record, String header, String value) {
        record.headers().add(header, value.getBytes(UTF_8));
    }
}
