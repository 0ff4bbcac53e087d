package parley.testkit.compatibility;

/**
 * A change that breaks somebody.
 *
 * @param rule stable code, {@code field-removed}
 * @param place JSON pointer in the resolved schema, or a topic's setting
 * @param detail what was and what is
 */
public record Breach(String rule, String place, String detail) {

    @Override
    public String toString() {
        return "%s at '%s': %s".formatted(rule, place, detail);
    }
}
