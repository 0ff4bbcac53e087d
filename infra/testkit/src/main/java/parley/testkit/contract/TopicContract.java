package parley.testkit.contract;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A {@code topic.yaml}.
 *
 * @param folder {@code <owner>/<noun>}
 */
record TopicContract(String folder, JsonNode settings) {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String FILE = "/topic.yaml";

    static Stream<TopicContract> all() {
        return ContractFiles.paths("*/*/topic.yaml").stream()
                .map(path -> path.substring(0, path.length() - FILE.length()))
                .map(TopicContract::in);
    }

    static TopicContract in(String folder) {
        return new TopicContract(folder, YAML.readTree(ContractFiles.text(folder + FILE)));
    }

    String topic() {
        return text("topic");
    }

    String text(String setting) {
        return settings.path(setting).asString("");
    }

    List<String> texts(String setting) {
        return settings.path(setting).valueStream().map(JsonNode::asString).toList();
    }

    @Override
    public String toString() {
        return topic();
    }
}
