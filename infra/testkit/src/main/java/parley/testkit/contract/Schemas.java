package parley.testkit.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.PatternFormat;

/** JSON Schema 2020-12 with formats checked. */
final class Schemas {

    /**
     * The validator's own {@code email} knows the top-level domains in use, so it refuses {@code
     * .example}, which RFC 2606 keeps for examples.
     */
    private static final Dialect DIALECT =
            Dialect.builder(Dialects.getDraft202012())
                    .format(PatternFormat.of("email", "^[^@\\s]+@[^@\\s]+$", "format.email"))
                    .build();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDialect(
                    DIALECT,
                    registry ->
                            registry.schemaRegistryConfig(
                                    SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()));

    private Schemas() {}

    static Schema read(String json) {
        return REGISTRY.getSchema(json);
    }
}
