package parley.sabotage;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** CloudEvents attributes among a record's headers, in binary mode. */
final class Attributes {

    private Attributes() {}

    /** Empty where there is none. */
    static String text(Headers headers, String attribute) {
        Header header = headers.lastHeader("ce_" + attribute);
        return header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
    }

    static void put(Headers headers, String attribute, String value) {
        headers.remove("ce_" + attribute).add("ce_" + attribute, value.getBytes(UTF_8));
    }
}
