package parley.testkit.hostile;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/**
 * One record and its fate.
 *
 * @param kind what is wrong with it, in words
 * @param id of the event, its own; also where the record doesn't say it
 * @param subject its own too
 */
@SuppressWarnings("ArrayRecordComponent")
public record HostileRecord(
        String kind,
        String topic,
        String id,
        String subject,
        byte @Nullable [] key,
        List<Header> headers,
        byte @Nullable [] value,
        Fate fate) {

    public HostileRecord {
        headers = List.copyOf(headers);
    }

    public ProducerRecord<byte[], byte[]> toRecord() {
        return new ProducerRecord<>(topic, null, key, value, headers);
    }

    /** The same for one partition, whatever its key says. */
    public ProducerRecord<byte[], byte[]> toRecord(int partition) {
        return new ProducerRecord<>(topic, partition, key, value, headers);
    }

    HostileRecord withHeader(String name, byte @Nullable [] header) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new RecordHeader(name, header));
        return withHeaders(more);
    }

    /** In the place of all of this name. */
    HostileRecord withOnly(String name, byte @Nullable [] header) {
        return without(name).withHeader(name, header);
    }

    HostileRecord without(String name) {
        return withHeaders(headers.stream().filter(h -> !h.key().equals(name)).toList());
    }

    HostileRecord withHeaders(List<Header> others) {
        return new HostileRecord(kind, topic, id, subject, key, others, value, fate);
    }

    HostileRecord withKey(byte @Nullable [] other) {
        return new HostileRecord(kind, topic, id, subject, other, headers, value, fate);
    }

    HostileRecord withValue(byte @Nullable [] other) {
        return new HostileRecord(kind, topic, id, subject, key, headers, other, fate);
    }

    HostileRecord of(String otherKind, Fate other) {
        return new HostileRecord(otherKind, topic, id, subject, key, headers, value, other);
    }

    @Override
    public String toString() {
        return "%s on %s (%s), to be %s".formatted(kind, topic, id, fate);
    }
}
