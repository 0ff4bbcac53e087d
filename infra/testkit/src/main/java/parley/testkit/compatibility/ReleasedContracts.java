package parley.testkit.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds a folder of contracts against the ones that were released last. */
public final class ReleasedContracts {

    private static final String SCHEMA = ".schema.json";
    private static final String TOPIC = "topic.yaml";

    private ReleasedContracts() {}

    /**
     * Compares folders that both look like {@code <owner>/<noun>/…}.
     *
     * @return what breaks, each place with its file
     */
    public static List<Breach> breaches(Path released, Path current) {
        List<Breach> breaches = new ArrayList<>();
        for (Path file : contracts(released)) {
            Path name = released.relativize(file);
            Path now = current.resolve(name);
            if (!Files.exists(now)) {
                breaches.add(new Breach("file-removed", name.toString(), "released, but gone"));
            } else {
                compare(name, file, now)
                        .forEach(
                                breach ->
                                        breaches.add(
                                                new Breach(
                                                        breach.rule(),
                                                        name + "#" + breach.place(),
                                                        breach.detail())));
            }
        }
        return breaches;
    }

    private static List<Breach> compare(Path name, Path before, Path after) {
        return name.endsWith(TOPIC)
                ? TopicComparison.breaches(yaml(before), yaml(after))
                : SchemaComparison.breaches(json(before), json(after), direction(name));
    }

    /** Rejections lie among the inbound topics, but Parley writes them. */
    private static Direction direction(Path name) {
        return name.startsWith("inbound") && !name.startsWith(Path.of("inbound", "rejections"))
                ? Direction.INBOUND
                : Direction.OUTGOING;
    }

    static List<Path> contracts(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 3)) {
            return files.filter(file -> file.toString().endsWith(SCHEMA) || file.endsWith(TOPIC))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Path file) {
        return JsonMapper.shared().readTree(text(file));
    }

    private static JsonNode yaml(Path file) {
        return new YAMLMapper().readTree(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
