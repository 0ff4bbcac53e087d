package parley.testkit.contract;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One event type's contract.
 *
 * @param folder {@code <owner>/<noun>}
 * @param event the event with its major version, for example {@code session-planned.v1}
 */
public record Contract(String folder, String event, Schema schema) {

    static final String SCHEMA = ".schema.json";
    static final String MINIMAL = ".minimal.json";
    static final String FULL = ".full.json";

    public String type() {
        return "parley.%s.%s".formatted(owner(), event);
    }

    public String owner() {
        return folder.substring(0, folder.indexOf('/'));
    }

    public JsonNode schemaNode() {
        return schema.getSchemaNode();
    }

    /** Only what is required. */
    public String minimal() {
        return ContractFiles.text(folder + "/" + event + MINIMAL);
    }

    /** All that the schema declares. */
    public String full() {
        return ContractFiles.text(folder + "/" + event + FULL);
    }

    /** What is wrong with the data; empty if it keeps the contract. Formats are checked too. */
    public List<String> violations(String json) {
        return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
    }

    /** Its type, as tests are named by it. */
    @Override
    public String toString() {
        return type();
    }
}
