package parley.platform.inbox;

import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.messaging.MessageHeaders;

/**
 * Hands a record's headers over as they are, under one name, so that no layer between broker and
 * inbox interprets {@code ce_*} headers or the content type.
 */
final class RecordHeaderMapper implements KafkaHeaderMapper {

    @Override
    public void fromHeaders(MessageHeaders headers, Headers target) {
        // Nothing is published through bindings.
    }

    @Override
    public void toHeaders(Headers source, Map<String, Object> headers) {
        headers.put(Delivery.HEADERS, source);
    }
}
