package parley.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Compares data with what a schema declares, through objects, arrays and local references. */
final class SchemaShape {

    private final JsonNode root;

    SchemaShape(JsonNode root) {
        this.root = root;
    }

    /** Paths of members that are declared, not required, and there. */
    List<String> optionalIn(JsonNode data) {
        List<String> found = new ArrayList<>();
        walk(
                root,
                List.of(data),
                "",
                (path, required, there) -> {
                    if (there && !required) {
                        found.add(path);
                    }
                });
        return found;
    }

    /** Paths of members that are declared and nowhere there. */
    List<String> missingIn(JsonNode data) {
        List<String> missing = new ArrayList<>();
        walk(
                root,
                List.of(data),
                "",
                (path, required, there) -> {
                    if (!there) {
                        missing.add(path);
                    }
                });
        return missing;
    }

    /** Names of the required members of the outermost object. */
    List<String> required() {
        return requiredOf(root).toList();
    }

    private interface Member {
        void visit(String path, boolean required, boolean there);
    }

    /**
     * @param instances all values that this part of the schema describes: an array's items together
     *     show all members
     */
    private void walk(JsonNode unresolved, List<JsonNode> instances, String path, Member member) {
        JsonNode schema = resolved(unresolved);
        if (schema.has("items")) {
            List<JsonNode> items =
                    instances.stream()
                            .filter(JsonNode::isArray)
                            .flatMap(JsonNode::valueStream)
                            .toList();
            walk(schema.get("items"), items, path + "[]", member);
        }
        List<String> required = requiredOf(schema).toList();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            String name = property.getKey();
            String memberPath = path.isEmpty() ? name : path + "." + name;
            List<JsonNode> values =
                    instances.stream()
                            .filter(one -> one.has(name))
                            .map(one -> one.get(name))
                            .toList();
            member.visit(memberPath, required.contains(name), !values.isEmpty());
            if (!values.isEmpty()) {
                walk(property.getValue(), values, memberPath, member);
            }
        }
    }

    private static Stream<String> requiredOf(JsonNode schema) {
        return new TreeSet<>(schema.path("required").valueStream().map(JsonNode::asString).toList())
                .stream();
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        if (reference.isEmpty()) {
            return schema;
        }
        if (!reference.startsWith("#/")) {
            throw new IllegalStateException("A schema refers to another file: " + reference);
        }
        return resolved(root.at(reference.substring(1)));
    }
}
