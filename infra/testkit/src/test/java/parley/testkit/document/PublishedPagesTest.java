package parley.testkit.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parley.testkit.contract.ContractFiles;
import parley.testkit.contract.TopicContract;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The generated pages are those of today. With {@code -Dparley.contracts.generate=true}, as {@code
 * infra/contracts/generate} does, they are written first.
 */
class PublishedPagesTest {

    private static final Path CONTRACTS = Path.of("..", "contracts");
    private static final Path ASYNC_API = CONTRACTS.resolve("asyncapi.yaml");
    private static final Path CATALOGUE = CONTRACTS.resolve("CATALOGUE.md");

    private static final Path ACLS = CONTRACTS.resolve("acls");

    private final JsonNode document = new YAMLMapper().readTree(read(ASYNC_API));

    @BeforeAll
    static void generateWhereAsked() throws IOException {
        if (Boolean.getBoolean("parley.contracts.generate")) {
            Files.writeString(ASYNC_API, AsyncApi.text());
            Files.writeString(CATALOGUE, Catalogue.text());
            Files.writeString(ACLS, Access.text());
        }
    }

    @Test
    void theAsyncApiDocumentIsTheOneOfTheseContracts() {
        assertThat(read(ASYNC_API))
                .as("stale: run infra/contracts/generate and commit what it writes")
                .isEqualTo(AsyncApi.text());
    }

    @Test
    void theCatalogueIsTheOneOfTheseContracts() {
        assertThat(read(CATALOGUE))
                .as("stale: run infra/contracts/generate and commit what it writes")
                .isEqualTo(Catalogue.text());
    }

    @Test
    void theGrantsAreThoseOfTheseContracts() {
        assertThat(read(ACLS))
                .as("stale: run infra/contracts/generate and commit what it writes")
                .isEqualTo(Access.text());
    }

    /** The schema is AsyncAPI's own, from npm's {@code @asyncapi/specs} 6.8.1. */
    @Test
    void theAsyncApiDocumentKeepsToItsSpecification() throws IOException {
        String schema = Files.readString(Path.of("src/test/resources/asyncapi/3.0.0.schema.json"));

        var errors =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(schema)
                        .validate(document.toString(), InputFormat.JSON);

        assertThat(errors).isEmpty();
    }

    @Test
    void aBrokenDocumentDoesNotKeepToTheSpecification() throws IOException {
        String schema = Files.readString(Path.of("src/test/resources/asyncapi/3.0.0.schema.json"));
        String broken = document.toString().replace("\"action\":\"send\"", "\"action\":\"shout\"");

        var errors =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(schema)
                        .validate(broken, InputFormat.JSON);

        assertThat(errors).isNotEmpty();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references =
                document.findValues("$ref").stream().map(JsonNode::asString).distinct().toList();

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(
                        reference ->
                                assertThat(
                                                reference.startsWith("#")
                                                        ? !document.at(pointer(reference))
                                                                .isMissingNode()
                                                        : Files.exists(
                                                                CONTRACTS.resolve(reference)))
                                        .as(reference)
                                        .isTrue());
    }

    @Test
    void everyTopicAndEveryEventIsThere() {
        TreeSet<String> addresses = new TreeSet<>();
        document.path("channels")
                .properties()
                .forEach(channel -> addresses.add(channel.getValue().path("address").asString()));
        TreeSet<String> types = new TreeSet<>();
        document.path("components")
                .path("messages")
                .properties()
                .forEach(message -> types.add(message.getValue().path("name").asString()));

        assertThat(addresses)
                .containsExactlyInAnyOrderElementsOf(
                        TopicContract.all().map(TopicContract::topic).toList());
        assertThat(types)
                .containsExactlyInAnyOrderElementsOf(
                        ContractFiles.contracts().map(contract -> contract.type()).toList());
    }

    private static JsonPointer pointer(String reference) {
        return JsonPointer.compile(reference.substring(1));
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
