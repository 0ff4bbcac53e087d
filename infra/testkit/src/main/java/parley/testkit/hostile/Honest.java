package parley.testkit.hostile;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** Records as they should be, in either mode. */
final class Honest {

    private Honest() {}

    /** Binary mode. */
    static HostileRecord record(HostileTopics topics, Place place, String name) {
        boolean own = place == Place.OWN;
        List<Header> headers = new ArrayList<>();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", "event-" + name);
        add(headers, "ce_type", own ? topics.ownType() : topics.inboundType());
        add(headers, "ce_source", "/hostile");
        add(headers, "ce_subject", name);
        if (own) {
            add(headers, "ce_sequence", "1");
        }
        add(headers, "content-type", "application/json");
        return new HostileRecord(
                "honest",
                own ? topics.own() : topics.inbound(),
                "event-" + name,
                name,
                Bytes.of(name),
                headers,
                Bytes.of(json("")),
                new Fate.Taken());
    }

    /** Valid data with more members, {@code ,"a":1}. */
    static String json(String more) {
        return "{\"id\":\"x\",\"count\":1" + more + "}";
    }

    /** The same record in structured mode. */
    static HostileRecord structured(HostileRecord binary, String more) {
        return structured(binary, more, ",\"data\":" + json(""));
    }

    static HostileRecord structured(HostileRecord binary, String more, String data) {
        StringBuilder envelope = new StringBuilder("{\"specversion\":\"1.0\"");
        for (Header header : binary.headers()) {
            String name = header.key();
            if (name.startsWith("ce_") && !name.equals("ce_specversion")) {
                envelope.append(
                        ",\"%s\":\"%s\"".formatted(name.substring(3), Bytes.text(header.value())));
            }
        }
        return binary.withHeaders(List.of())
                .withHeader("content-type", Bytes.of("application/cloudevents+json"))
                .withValue(Bytes.of(envelope + more + data + "}"));
    }

    private static void add(List<Header> headers, String name, String value) {
        headers.add(new RecordHeader(name, Bytes.of(value)));
    }
}
