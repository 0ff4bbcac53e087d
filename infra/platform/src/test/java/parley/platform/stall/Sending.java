package parley.platform.stall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import parley.testkit.TestBackends;
import parley.testkit.hostile.HostileRecord;

/** Puts records onto their topics as they are. */
final class Sending implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer =
            new KafkaProducer<>(
                    Map.of("bootstrap.servers", TestBackends.bootstrapServers(), "linger.ms", 5),
                    new ByteArraySerializer(),
                    new ByteArraySerializer());

    /** Returns when all are acknowledged, by their places {@code topic/partition/offset}. */
    Map<String, HostileRecord> all(List<HostileRecord> records) {
        Map<HostileRecord, Future<RecordMetadata>> sent = new LinkedHashMap<>();
        records.forEach(record -> sent.put(record, producer.send(record.toRecord())));
        Map<String, HostileRecord> places = new LinkedHashMap<>();
        sent.forEach((record, future) -> places.put(place(future), record));
        return places;
    }

    /** The same for one record on this partition. */
    void to(int partition, HostileRecord record) {
        ProducerRecord<byte[], byte[]> message = record.toRecord(partition);
        place(producer.send(message));
    }

    private static String place(Future<RecordMetadata> sent) {
        try {
            RecordMetadata at = sent.get();
            return at.topic() + "/" + at.partition() + "/" + at.offset();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Not sent", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
