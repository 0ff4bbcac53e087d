package parley.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import parley.testkit.contract.Contract;
import parley.testkit.contract.ContractFiles;

/**
 * Golden examples for consumers' tests, and the contract for producers': a consumer reads every
 * example of a type through its own record, a producer validates what it really emits.
 */
public final class ContractExamples {

    private ContractExamples() {}

    /** An event's data as it may arrive; prints as type and name. */
    public record Example(String type, String name, String json) {
        @Override
        public String toString() {
            return type + " " + name;
        }
    }

    /**
     * The minimal and the full example.
     *
     * @param type in full, {@code parley.<owner>.<event>.v1}
     */
    public static Stream<Example> of(String type) {
        Contract contract = ContractFiles.contract(type);
        return Stream.of(
                new Example(type, "minimal", contract.minimal()),
                new Example(type, "full", contract.full()));
    }

    /** Fails with every violation, the type and the data. */
    public static void assertValid(String type, String json) {
        assertThat(ContractFiles.contract(type).violations(json))
                .as("%s against its schema: %s", type, json)
                .isEmpty();
    }
}
