package parley.testkit.document;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A record's headers, by CloudEvents' Kafka binding in binary mode. */
final class CloudEventHeaders {

    private CloudEventHeaders() {}

    static ObjectNode schema() {
        ObjectNode schema = JsonMapper.shared().createObjectNode();
        schema.put("type", "object");
        ArrayNode required = schema.putArray("required");
        List.of("ce_specversion", "ce_id", "ce_source", "ce_type").forEach(required::add);
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("ce_specversion").put("const", "1.0");
        text(properties, "ce_id", "Unique for its source; of Parley's events a UUIDv7.");
        text(properties, "ce_source", "/{deployment}/{service}, or the publisher's own.");
        text(properties, "ce_type", "parley.{owner}.{event}.v{major}; consumers go by it.");
        text(properties, "ce_subject", "The aggregate; the record's key.");
        text(properties, "ce_time", "When it happened, RFC 3339.");
        text(properties, "ce_dataschema", "Where the schema of the data can be read.");
        text(properties, "ce_sequence", "From 1, without gaps for each source, subject and topic.");
        text(properties, "ce_forumid", "The forum that it is about.");
        text(properties, "ce_correlationid", "The same for all that one first request caused.");
        text(properties, "ce_causationid", "Id of the event that caused it.");
        text(properties, "ce_traceparent", "W3C trace context.");
        text(properties, "ce_reason", "republished: nothing happened, it is told once more.");
        text(properties, "content-type", "application/json");
        return schema;
    }

    private static void text(ObjectNode properties, String name, String description) {
        properties.putObject(name).put("type", "string").put("description", description);
    }
}
