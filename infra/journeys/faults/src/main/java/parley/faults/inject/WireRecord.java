package parley.faults.inject;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** A record as it is on its topic. */
public record WireRecord(ConsumerRecord<byte[], byte @Nullable []> record) {

    /** Marks what the tool has put there itself; consumers ignore headers that they don't know. */
    static final String OWN = "chaos";

    public String topic() {
        return record.topic();
    }

    /** Empty where there is none. */
    public String attribute(String name) {
        Header header = record.headers().lastHeader("ce_" + name);
        return header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
    }

    public String subject() {
        return attribute("subject");
    }

    String type() {
        return attribute("type");
    }

    /** Empty where there is none. */
    public String forum() {
        return attribute("forumid");
    }

    /** 0 where there is none. */
    public long sequence() {
        String sequence = attribute("sequence");
        return sequence.isEmpty() ? 0 : Long.parseLong(sequence);
    }

    public String value() {
        return record.value() == null ? "" : new String(record.value(), UTF_8);
    }

    public boolean isOwn() {
        return record.headers().lastHeader(OWN) != null;
    }

    ProducerRecord<byte[], byte[]> copy() {
        RecordHeaders headers = new RecordHeaders(record.headers().toArray());
        headers.add(OWN, new byte[0]);
        return new ProducerRecord<>(
                record.topic(),
                record.partition(),
                null,
                record.key(),
                record.value() == null ? new byte[0] : record.value(),
                headers);
    }
}
