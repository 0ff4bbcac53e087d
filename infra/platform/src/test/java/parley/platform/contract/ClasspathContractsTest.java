package parley.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.platform.event.EventLimits;
import parley.platform.sample.Settings;

class ClasspathContractsTest {

    private static final String PLACED = "parley.kiosk.order-placed.v1";
    private static final ClasspathContracts CONTRACTS =
            ClasspathContracts.under(
                    URI.create("https://schemas.example"),
                    Settings.bind("parley.events.limits", EventLimits.class, Map.of()),
                    Settings.bind("parley.contracts", ContractSettings.class, Map.of()));

    @Test
    void aTypesSchemaHasAnAddressUnderTheConfiguredBase() {
        assertThat(CONTRACTS.addressOf(PLACED))
                .contains(
                        URI.create(
                                "https://schemas.example/kiosk/orders/order-placed.v1.schema.json"));
        assertThat(CONTRACTS.addressOf("parley.inbound.order-sent.v1")).isPresent();
        assertThat(CONTRACTS.addressOf("parley.kiosk.order-placed.v2")).isEmpty();
    }

    @Test
    void aTypeBelongsToTheTopicOfItsFolder() {
        assertThat(CONTRACTS.topicOf(PLACED)).contains("kiosk.orders");
        assertThat(CONTRACTS.topicOf("parley.platform.event-dead-lettered.v1"))
                .contains("{service}.dead-letters");
        assertThat(CONTRACTS.topicOf("parley.kiosk.order-placed.v2")).isEmpty();
    }

    @Test
    void validDataHasNoViolations() {
        assertThat(
                        CONTRACTS.violations(
                                PLACED,
                                "{\"orderId\":\"1\",\"customerId\":\"2\",\"cups\":1,\"new\":true}"))
                .isEmpty();
    }

    @Test
    void aViolationNamesRuleAndFieldButNotTheValue() {
        assertThat(
                        CONTRACTS.violations(
                                PLACED,
                                "{\"orderId\":\"1\",\"customerId\":\"2\",\"cups\":\"many\"}"))
                .singleElement()
                .satisfies(
                        violation -> {
                            assertThat(violation.rule()).isEqualTo("type");
                            assertThat(violation.field()).isEqualTo("cups");
                            assertThat(violation.toString()).doesNotContain("many");
                        });
    }

    @Test
    void aMissingFieldIsNamed() {
        assertThat(CONTRACTS.violations(PLACED, "{\"orderId\":\"1\",\"cups\":1}"))
                .extracting(Violation::rule, Violation::field)
                .containsExactly(tuple("required", "customerId"));
    }

    @Test
    void whatIsNoJsonIsOneViolation() {
        assertThat(CONTRACTS.violations(PLACED, "{\"orderId\":"))
                .extracting(Violation::rule)
                .containsExactly("json");
        assertThat(CONTRACTS.violations(PLACED, "")).extracting(Violation::rule).isNotEmpty();
    }

    @Test
    void aTypeWithoutSchemaHasNoRules() {
        assertThat(CONTRACTS.violations("unknown", "{}")).isEmpty();
    }

    @Test
    void settings() {
        assertThat(Settings.bind("parley.contracts", ContractSettings.class, Map.of()))
                .isEqualTo(new ContractSettings(false, 20, 1000, 100));
        assertThat(
                        Settings.bind(
                                "parley.contracts",
                                ContractSettings.class,
                                Map.of(
                                        "parley.contracts.validate", "true",
                                        "parley.contracts.most-violations", "5",
                                        "parley.contracts.longest-patterned", "300",
                                        "parley.contracts.most-collisions", "10")))
                .isEqualTo(new ContractSettings(true, 5, 300, 10));
        assertThat(Settings.bind("parley.schemas", SchemaSettings.class, Map.of()))
                .isEqualTo(new SchemaSettings(URI.create("https://schemas.parley.example")));
        assertThat(
                        Settings.bind(
                                "parley.schemas",
                                SchemaSettings.class,
                                Map.of("parley.schemas.base-uri", "https://s.example")))
                .isEqualTo(new SchemaSettings(URI.create("https://s.example")));
    }
}
