package parley.platform.contract;

/**
 * What a schema objects to.
 *
 * @param rule the schema's keyword, {@code required}
 * @param field path in the data, such as {@code person.email}; empty for the whole
 * @param detail words of the schema, without the offending value
 */
public record Violation(String rule, String field, String detail) {

    @Override
    public String toString() {
        return (field.isEmpty() ? "" : field + ": ") + detail;
    }
}
