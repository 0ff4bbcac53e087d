package parley.testkit.document;

import java.util.List;
import java.util.stream.Collectors;
import parley.testkit.contract.Contract;
import parley.testkit.contract.TopicContract;

/** All events on one page, for people: event, topic, key, owner, consumers. */
public final class Catalogue {

    private static final String HEAD =
            """
            # Events

            Generated from the contracts by `infra/contracts/generate`; change those, not this page.

            """;

    private static final String COLUMNS =
            """
            | event | what happened | consumers |
            | --- | --- | --- |
            """;

    private Catalogue() {}

    /** As Markdown; the same contracts always give the same text. */
    public static String text() {
        return HEAD + TopicContract.all().map(Catalogue::topic).collect(Collectors.joining("\n"));
    }

    private static String topic(TopicContract topic) {
        return """
        ## %s

        %s

        Key: %s · owner: %s · %d partitions · order: %s · %s%s

        """
                        .formatted(
                                topic.topic(),
                                topic.text("description"),
                                topic.text("key"),
                                topic.text("owner"),
                                topic.settings().path("partitions").asInt(),
                                topic.text("ordering"),
                                topic.flag("compacted")
                                        ? "compacted"
                                        : "kept " + topic.text("retention"),
                                topic.flag("x-pii") ? " · **personal data**" : "")
                + COLUMNS
                + AsyncApi.events(topic)
                        .map(contract -> row(topic, contract))
                        .collect(Collectors.joining());
    }

    private static String row(TopicContract topic, Contract contract) {
        List<String> consumers =
                topic.consumers().entrySet().stream()
                        .filter(consumer -> consumer.getValue().contains(contract.event()))
                        .map(consumer -> consumer.getKey())
                        .toList();
        return "| [`%s`](%s) ([minimal](%s), [full](%s)) | %s | %s |\n"
                .formatted(
                        contract.type(),
                        AsyncApi.file(contract, "schema"),
                        AsyncApi.file(contract, "minimal"),
                        AsyncApi.file(contract, "full"),
                        contract.schemaNode()
                                .path("description")
                                .asString(contract.schemaNode().path("title").asString("")),
                        consumers.isEmpty() ? "" : String.join(", ", consumers));
    }
}
