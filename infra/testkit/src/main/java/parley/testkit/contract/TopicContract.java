package parley.testkit.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A {@code topic.yaml}.
 *
 * @param folder {@code <owner>/<noun>}
 */
public record TopicContract(String folder, JsonNode settings) {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String FILE = "/topic.yaml";

    /** All, ordered by folder. */
    public static Stream<TopicContract> all() {
        return ContractFiles.paths("*/*/topic.yaml").stream()
                .map(path -> path.substring(0, path.length() - FILE.length()))
                .map(TopicContract::in);
    }

    public static TopicContract in(String folder) {
        return new TopicContract(folder, YAML.readTree(ContractFiles.text(folder + FILE)));
    }

    public String topic() {
        return text("topic");
    }

    public String text(String setting) {
        return settings.path(setting).asString("");
    }

    public List<String> texts(String setting) {
        return settings.path(setting).valueStream().map(JsonNode::asString).toList();
    }

    /** The services that read it, each with the events that it reacts to. */
    public Map<String, List<String>> consumers() {
        Map<String, List<String>> consumers = new TreeMap<>();
        settings.path("consumers")
                .properties()
                .forEach(
                        consumer ->
                                consumers.put(
                                        consumer.getKey(),
                                        consumer.getValue()
                                                .valueStream()
                                                .map(JsonNode::asString)
                                                .toList()));
        return consumers;
    }

    public boolean flag(String setting) {
        return settings.path(setting).asBoolean();
    }

    @Override
    public String toString() {
        return topic();
    }
}
