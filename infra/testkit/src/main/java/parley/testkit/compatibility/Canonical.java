package parley.testkit.compatibility;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema without what makes no difference: annotations dropped, references into its own {@code
 * $defs} replaced by what they mean, sets ordered, equal ways of saying the same made one. A
 * reference that comes back to itself stays one.
 */
final class Canonical {

    /** Annotations of JSON Schema 2020-12 (and of ours) that assert and mean nothing. */
    private static final Set<String> ANNOTATIONS =
            Set.of(
                    "title",
                    "description",
                    "examples",
                    "$comment",
                    "deprecated",
                    "readOnly",
                    "writeOnly",
                    "$schema",
                    "$defs",
                    "definitions");

    /** Keywords whose value is a map from names to schemas: a name is never an annotation. */
    private static final Set<String> NAMED = Set.of("properties", "patternProperties");

    /** Keywords whose array has no order. */
    private static final Set<String> SETS = Set.of("required", "enum", "type");

    private final JsonNode root;

    private Canonical(JsonNode root) {
        this.root = root;
    }

    static JsonNode of(JsonNode schema) {
        return new Canonical(schema).schema(schema, Set.of());
    }

    private JsonNode schema(JsonNode schema, Set<String> within) {
        if (!schema.isObject()) {
            return schema;
        }
        ObjectNode canonical = JsonMapper.shared().createObjectNode();
        Set<String> deeper = within;
        String reference = schema.path("$ref").asString("");
        if (reference.startsWith("#") && !within.contains(reference)) {
            deeper = new TreeSet<>(within);
            deeper.add(reference);
            JsonNode meant = schema(root.at(reference.substring(1)), deeper);
            if (meant.isObject()) {
                canonical.setAll((ObjectNode) meant);
            }
        } else if (!reference.isEmpty()) {
            canonical.put("$ref", reference);
        }
        for (var keyword : new TreeSet<>(schema.propertyNames())) {
            if (!ANNOTATIONS.contains(keyword) && !keyword.equals("$ref")) {
                add(canonical, keyword, value(keyword, schema.get(keyword), deeper));
            }
        }
        simplify(canonical);
        return canonical;
    }

    /** What stands beside a reference holds as well as what is referred to. */
    private static void add(ObjectNode canonical, String keyword, JsonNode value) {
        JsonNode meant = canonical.get(keyword);
        if (meant == null || meant.equals(value)) {
            canonical.set(keyword, value);
        } else {
            canonical.withArray("allOf").addObject().set(keyword, value);
        }
    }

    private JsonNode value(String keyword, JsonNode value, Set<String> within) {
        if (NAMED.contains(keyword)) {
            ObjectNode named = JsonMapper.shared().createObjectNode();
            for (String name : new TreeSet<>(value.propertyNames())) {
                named.set(name, schema(value.get(name), within));
            }
            return named;
        }
        if (SETS.contains(keyword) && value.isArray()) {
            TreeSet<String> ordered = new TreeSet<>();
            value.forEach(member -> ordered.add(member.toString()));
            ArrayNode set = JsonMapper.shared().createArrayNode();
            ordered.forEach(member -> set.add(JsonMapper.shared().readTree(member)));
            return set;
        }
        if (value.isArray()) {
            ArrayNode all = JsonMapper.shared().createArrayNode();
            value.forEach(member -> all.add(schema(member, within)));
            return all;
        }
        return keyword.equals("const") || keyword.equals("default") ? value : schema(value, within);
    }

    private static void simplify(ObjectNode schema) {
        if (schema.path("type").size() == 1) {
            schema.set("type", schema.path("type").get(0));
        }
        if (schema.has("const") && !schema.has("enum")) {
            schema.putArray("enum").add(schema.get("const"));
            schema.remove("const");
        }
        drop(schema, "minLength", 0);
        drop(schema, "minItems", 0);
        drop(schema, "minProperties", 0);
        if (schema.path("uniqueItems").isBoolean() && !schema.path("uniqueItems").asBoolean()) {
            schema.remove("uniqueItems");
        }
        if (schema.path("additionalProperties").isBoolean()
                && schema.path("additionalProperties").asBoolean()) {
            schema.remove("additionalProperties");
        }
        if (schema.path("type").asString("").equals("integer")) {
            inclusive(schema, "exclusiveMinimum", "minimum", 1);
            inclusive(schema, "exclusiveMaximum", "maximum", -1);
        }
        if (schema.path("required").isEmpty()) {
            schema.remove("required");
        }
    }

    private static void drop(ObjectNode schema, String keyword, int meaningless) {
        if (schema.has(keyword) && schema.path(keyword).asInt(-1) == meaningless) {
            schema.remove(keyword);
        }
    }

    /** Of whole numbers, more than 3 is at least 4. */
    private static void inclusive(ObjectNode schema, String exclusive, String bound, int step) {
        if (schema.path(exclusive).isIntegralNumber() && !schema.has(bound)) {
            schema.put(bound, schema.path(exclusive).asLong() + step);
            schema.remove(exclusive);
        }
    }
}
