package parley.testkit.document;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parley.testkit.contract.Contract;
import parley.testkit.contract.ContractFiles;
import parley.testkit.contract.TopicContract;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The <a href="https://www.asyncapi.com/docs/reference/specification/v3.0.0">AsyncAPI 3.0.0</a>
 * document of the whole suite: a channel for each topic, a message for each event, an operation for
 * each service that sends to a topic or reads it. Schemas are referred to, never copied.
 */
public final class AsyncApi {

    /** Of the document; the suite's contracts have no other version than their majors. */
    private static final String VERSION = "1.0.0";

    private static final String KAFKA_BINDING = "0.5.0";

    /** Kafka's value of {@code retention.ms} for no limit. */
    private static final long KEPT_FOREVER_MILLIS = -1;

    private static final List<String> SERVICES =
            List.of("registration", "session", "matchmaking", "notification");

    private final ObjectNode root = JsonMapper.shared().createObjectNode();
    private final ObjectNode channels = JsonMapper.shared().createObjectNode();
    private final ObjectNode operations = JsonMapper.shared().createObjectNode();
    private final ObjectNode messages = JsonMapper.shared().createObjectNode();

    private AsyncApi() {}

    /** As YAML, ending in a line feed; the same contracts always give the same text. */
    public static String text() {
        return new YAMLMapper().writeValueAsString(new AsyncApi().document());
    }

    private ObjectNode document() {
        root.put("asyncapi", "3.0.0");
        root.putObject("info")
                .put("title", "Parley")
                .put("version", VERSION)
                .put(
                        "description",
                        "Events of the suite that runs hybrid business forums: CloudEvents 1.0 on"
                                + " Kafka, binary mode out, binary and structured mode in.")
                .putObject("license")
                .put("name", "Apache-2.0");
        root.put("defaultContentType", "application/json");
        ObjectNode server = root.putObject("servers").putObject("kafka");
        server.put("host", "{bootstrap}").put("protocol", "kafka");
        server.putObject("variables")
                .putObject("bootstrap")
                .put("default", "localhost:9092")
                .put("description", "Of the deployment.");
        TopicContract.all().forEach(this::topic);
        root.set("channels", channels);
        root.set("operations", operations);
        ObjectNode components = root.putObject("components");
        components.set("messages", messages);
        components.putObject("schemas").set("cloudEvent", CloudEventHeaders.schema());
        return root;
    }

    private void topic(TopicContract topic) {
        String id = id(topic);
        ObjectNode channel = channels.putObject(id);
        channel.put("address", topic.topic()).put("description", topic.text("description"));
        if (topic.topic().contains("{service}")) {
            ObjectNode parameter = channel.putObject("parameters").putObject("service");
            parameter.put("description", "The service whose dead letters these are.");
            strings(parameter.putArray("enum"), SERVICES.stream());
        }
        ObjectNode carried = channel.putObject("messages");
        events(topic)
                .forEach(
                        contract -> {
                            messages.set(contract.event(), message(topic, contract));
                            refer(
                                    carried.putObject(contract.event()),
                                    "#/components/messages/" + contract.event());
                        });
        channel.putObject("bindings").set("kafka", binding(topic));
        channel.put("x-owner", topic.text("owner"))
                .put("x-ordering", topic.text("ordering"))
                .put("x-pii", topic.flag("x-pii"));
        senders(topic).forEach(service -> send(service, topic));
        topic.consumers().forEach((service, events) -> receive(service, topic, events));
    }

    /** Who writes a topic: nobody of Parley where other systems do. */
    static Stream<String> senders(TopicContract topic) {
        return switch (topic.text("owner")) {
            case "platform" -> SERVICES.stream();
            case "inbound" ->
                    topic.topic().equals("inbound.rejections")
                            ? TopicContract.all()
                                    .filter(other -> other.text("owner").equals("inbound"))
                                    .flatMap(other -> other.consumers().keySet().stream())
                                    .distinct()
                                    .sorted()
                            : Stream.of();
            default -> Stream.of(topic.text("owner"));
        };
    }

    static Stream<Contract> events(TopicContract topic) {
        return ContractFiles.contracts()
                .filter(contract -> contract.folder().equals(topic.folder()));
    }

    private static ObjectNode message(TopicContract topic, Contract contract) {
        ObjectNode message = JsonMapper.shared().createObjectNode();
        message.put("name", contract.type())
                .put("title", contract.schemaNode().path("title").asString(contract.event()));
        if (contract.schemaNode().has("description")) {
            message.put("summary", contract.schemaNode().path("description").asString());
        }
        message.put("contentType", "application/json");
        ArrayNode headers = message.putObject("headers").putArray("allOf");
        refer(headers.addObject(), "#/components/schemas/cloudEvent");
        headers.addObject()
                .putObject("properties")
                .putObject("ce_type")
                .put("const", contract.type());
        ObjectNode payload = message.putObject("payload");
        payload.put("schemaFormat", "application/schema+json;version=draft-2020-12");
        refer(payload.putObject("schema"), file(contract, "schema"));
        ObjectNode key = message.putObject("bindings").putObject("kafka");
        key.putObject("key").put("type", "string").put("description", topic.text("key"));
        key.put("bindingVersion", KAFKA_BINDING);
        ArrayNode examples = message.putArray("examples");
        Map.of("minimal", contract.minimal(), "full", contract.full()).entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .forEach(
                        example ->
                                examples.addObject()
                                        .put("name", example.getKey())
                                        .set(
                                                "payload",
                                                JsonMapper.shared().readTree(example.getValue())));
        return message;
    }

    private static ObjectNode binding(TopicContract topic) {
        ObjectNode kafka = JsonMapper.shared().createObjectNode();
        kafka.put("topic", topic.topic());
        kafka.put("partitions", topic.settings().path("partitions").asInt());
        ObjectNode configuration = kafka.putObject("topicConfiguration");
        configuration
                .putArray("cleanup.policy")
                .add(topic.flag("compacted") ? "compact" : "delete");
        if (!topic.flag("compacted")) {
            configuration.put("retention.ms", millis(topic.text("retention")));
        }
        kafka.put("bindingVersion", KAFKA_BINDING);
        return kafka;
    }

    private static long millis(String retention) {
        return retention.equals("forever")
                ? KEPT_FOREVER_MILLIS
                : Duration.parse(retention).toMillis();
    }

    private void send(String service, TopicContract topic) {
        operation(service, "send", topic, events(topic).map(Contract::event).toList());
    }

    private void receive(String service, TopicContract topic, List<String> events) {
        ObjectNode kafka =
                operation(service, "receive", topic, events)
                        .putObject("bindings")
                        .putObject("kafka");
        kafka.putObject("groupId").put("type", "string").put("const", service + "-service");
        kafka.put("bindingVersion", KAFKA_BINDING);
    }

    private ObjectNode operation(
            String service, String action, TopicContract topic, List<String> events) {
        ObjectNode operation =
                operations.putObject("%s.%s.%s".formatted(service, action, id(topic)));
        operation.put("action", action);
        refer(operation.putObject("channel"), "#/channels/" + id(topic));
        operation.putArray("tags").addObject().put("name", service);
        ArrayNode carried = operation.putArray("messages");
        events.stream()
                .sorted()
                .forEach(
                        event ->
                                refer(
                                        carried.addObject(),
                                        "#/channels/%s/messages/%s".formatted(id(topic), event)));
        return operation;
    }

    private static String id(TopicContract topic) {
        return topic.folder().replace('/', '.');
    }

    static String file(Contract contract, String kind) {
        return "./%s/%s.%s.json".formatted(contract.folder(), contract.event(), kind);
    }

    private static void refer(ObjectNode node, String to) {
        node.put("$ref", to);
    }

    private static void strings(ArrayNode array, Stream<String> values) {
        values.forEach(array::add);
    }
}
