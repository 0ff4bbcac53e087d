package parley.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds for every contract in {@code infra/contracts}, whoever owns it. */
class ContractsTest {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /**
     * {@code inbound} stands for what other systems write, {@code platform} for a topic that each
     * service has; {@code external} for other systems that read.
     */
    private static final Set<String> OWNERS =
            Set.of("registration", "session", "matchmaking", "notification", "inbound", "platform");

    private static final Set<String> CONSUMERS =
            Set.of("registration", "session", "matchmaking", "notification", "external");

    private final JsonMapper json = JsonMapper.shared();

    static Stream<Contract> contracts() {
        return ContractFiles.contracts();
    }

    static Stream<TopicContract> topics() {
        return TopicContract.all();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aSchemaIsValidByItsOwnDialectAndSaysWhereItIs(Contract contract) {
        var metaSchema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));

        var errors = metaSchema.validate(contract.schemaNode().toString(), InputFormat.JSON);

        assertThat(errors).isEmpty();
        assertThat(contract.schemaNode().path("$schema").asString("")).isEqualTo(DIALECT);
        assertThat(contract.schemaNode().path("$id").asString(""))
                .isEqualTo(
                        "https://schemas.parley.example/%s/%s.schema.json"
                                .formatted(contract.folder(), contract.event()));
        assertThat(contract.schemaNode().path("type").asString("")).isEqualTo("object");
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void objectsStayOpenSoThatMembersCanBeAdded(Contract contract) {
        List<JsonNode> closed =
                contract.schemaNode().findValues("additionalProperties").stream()
                        .filter(allowed -> allowed.isBoolean() && !allowed.booleanValue())
                        .toList();

        assertThat(closed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void bothExamplesKeepTheContract(Contract contract) {
        assertThat(contract.violations(contract.minimal())).isEmpty();
        assertThat(contract.violations(contract.full())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void theMinimalExampleHasOnlyWhatIsRequired(Contract contract) {
        assertThat(shape(contract).optionalIn(json.readTree(contract.minimal()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void theFullExampleHasAllThatIsDeclared(Contract contract) {
        assertThat(shape(contract).missingIn(json.readTree(contract.full()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void anExampleWithoutARequiredMemberBreaksTheContract(Contract contract) {
        List<String> required = shape(contract).required();

        assertThat(required).isNotEmpty();
        for (String name : required) {
            ObjectNode broken = (ObjectNode) json.readTree(contract.minimal());
            broken.remove(name);
            assertThat(contract.violations(broken.toString())).as("without %s", name).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aTopicIsDescribedInFull(TopicContract topic) {
        String owner = topic.folder().substring(0, topic.folder().indexOf('/'));

        assertThat(topic.topic())
                .isEqualTo(topic.folder().replace('/', '.').replace("platform.", "{service}."));
        assertThat(topic.text("owner")).isIn(OWNERS).satisfies(o -> assertOwner(owner, o));
        assertThat(topic.text("key")).isNotBlank();
        assertThat(topic.text("description")).isNotBlank();
        assertThat(topic.text("ordering")).isNotBlank();
        assertThat(topic.text("retention")).matches("forever|P.+");
        assertThat(topic.settings().path("partitions").asInt(0)).isPositive();
        assertThat(topic.settings().path("compacted").isBoolean()).isTrue();
        assertThat(topic.settings().path("x-pii").isBoolean()).isTrue();
        assertThat(CONSUMERS).containsAll(topic.consumers().keySet());
        assertThat(topic.consumers().values())
                .allSatisfy(
                        events ->
                                assertThat(topic.texts("events")).containsAll(events).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aTopicListsTheEventsInItsFolderAndNoOthers(TopicContract topic) {
        List<String> events =
                contracts()
                        .filter(contract -> contract.folder().equals(topic.folder()))
                        .map(Contract::event)
                        .toList();

        assertThat(topic.texts("events")).containsExactlyInAnyOrderElementsOf(events).isNotEmpty();
    }

    @Test
    void thereIsNoFileThatBelongsToNoContract() {
        Stream<String> ofEvents =
                contracts()
                        .flatMap(
                                contract ->
                                        Stream.of(Contract.SCHEMA, Contract.MINIMAL, Contract.FULL)
                                                .map(
                                                        kind ->
                                                                contract.folder()
                                                                        + "/"
                                                                        + contract.event()
                                                                        + kind));
        Stream<String> ofTopics = topics().map(topic -> topic.folder() + "/topic.yaml");

        assertThat(ContractFiles.paths("*/**/*"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(ofEvents, ofTopics).toList());
    }

    /** Rejections lie among the inbound topics, but a service writes them. */
    private static void assertOwner(String folder, String owner) {
        if (!folder.equals("inbound")) {
            assertThat(owner).isEqualTo(folder);
        }
    }

    private static SchemaShape shape(Contract contract) {
        return new SchemaShape(contract.schemaNode());
    }
}
