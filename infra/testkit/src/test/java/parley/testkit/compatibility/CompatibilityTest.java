package parley.testkit.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class CompatibilityTest {

    private static final Path CONTRACTS = Path.of("..", "contracts");
    private static final Path RELEASED = CONTRACTS.resolve("released");

    /** One line of a corpus. */
    record Change(String name, String rule, List<Breach> breaches) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Change> breaking() throws IOException {
        return corpus("breaking");
    }

    static Stream<Change> compatible() throws IOException {
        return corpus("compatible");
    }

    @ParameterizedTest
    @MethodSource
    void breaking(Change change) {
        assertThat(change.breaches()).extracting(Breach::rule).contains(change.rule());
    }

    @ParameterizedTest
    @MethodSource
    void compatible(Change change) {
        assertThat(change.breaches()).isEmpty();
    }

    @Test
    void theCorpusIsAsLargeAsPromised() throws IOException {
        assertThat(breaking()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(compatible()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void todaysContractsHoldForEverybodyWhoKnowsTheReleasedOnes() {
        assertThat(ReleasedContracts.breaches(RELEASED, CONTRACTS))
                .as(
                        "give the event a new major version on a topic <noun>-v2 instead, see"
                                + " infra/contracts/README.md")
                .isEmpty();
    }

    @Test
    void aReleasedContractThatIsGoneIsSaid(@TempDir Path empty) {
        assertThat(ReleasedContracts.breaches(RELEASED, empty))
                .hasSameSizeAs(ReleasedContracts.contracts(RELEASED))
                .allSatisfy(breach -> assertThat(breach.rule()).isEqualTo("file-removed"));
    }

    /** Every field of every released schema in turn: taking it away or making it text breaks. */
    @Test
    void noFieldOfAReleasedSchemaCanGoOrChangeItsType() throws IOException {
        int tried = 0;
        for (Path file : schemas()) {
            JsonNode released = JsonMapper.shared().readTree(Files.readString(file));
            for (String field : released.path("properties").propertyNames()) {
                ObjectNode without = (ObjectNode) released.deepCopy();
                ((ObjectNode) without.path("properties")).remove(field);
                assertThat(breaches(released, without)).as("%s %s", file, field).isNotEmpty();
                ObjectNode other = (ObjectNode) released.deepCopy();
                ((ObjectNode) other.path("properties")).putObject(field).put("type", "null");
                assertThat(breaches(released, other)).as("%s %s", file, field).isNotEmpty();
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(100);
    }

    @Test
    void whatBreaksNobodyCanBeDoneToEveryReleasedSchemaInAnyOrder() throws IOException {
        long seed = 20201030;
        Random random = new Random(seed);
        for (Path file : schemas()) {
            JsonNode released = JsonMapper.shared().readTree(Files.readString(file));
            ObjectNode changed = (ObjectNode) released.deepCopy();
            for (int change = 0; change < 5; change++) {
                switch (random.nextInt(3)) {
                    case 0 -> changed.put("description", "at " + change);
                    case 1 ->
                            ((ObjectNode) changed.path("properties"))
                                    .putObject("added" + change)
                                    .put("type", "integer");
                    default -> changed.put("$comment", "change " + change);
                }
            }
            assertThat(breaches(released, changed)).as("%s, seed %d", file, seed).isEmpty();
        }
    }

    private static List<Breach> breaches(JsonNode before, JsonNode after) {
        return SchemaComparison.breaches(before, after, Direction.INBOUND);
    }

    private static List<Path> schemas() {
        return ReleasedContracts.contracts(RELEASED).stream()
                .filter(file -> file.toString().endsWith(".json"))
                .toList();
    }

    private static Stream<Change> corpus(String name) throws IOException {
        JsonNode corpus =
                new YAMLMapper()
                        .readTree(
                                new ClassPathResource("compatibility/%s.yaml".formatted(name))
                                        .getContentAsString(StandardCharsets.UTF_8));
        List<Change> changes = new ArrayList<>();
        for (JsonNode line : corpus) {
            changes.add(
                    new Change(
                            line.path("name").asString(),
                            line.path("rule").asString(""),
                            breaches(line)));
        }
        return changes.stream();
    }

    private static List<Breach> breaches(JsonNode line) {
        JsonNode before = line.path("before");
        JsonNode after = line.path("after");
        return line.path("of").asString("").equals("topic")
                ? TopicComparison.breaches(before, after)
                : SchemaComparison.breaches(
                        before,
                        after,
                        Direction.valueOf(line.path("direction").asString("OUTGOING")));
    }
}
