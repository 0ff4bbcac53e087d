package parley.testkit.compatibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Compares two versions of one event's schema, JSON Schema 2020-12.
 *
 * <p>An optional field may come; whoever does not know it ignores it (backbone rule 20). Everything
 * else that asserts must stay as it is where Parley writes, and may only allow more where others
 * do. A keyword that is not known here counts as asserting.
 */
public final class SchemaComparison {

    /** Keywords that bound from below, and those that bound from above. */
    private static final Set<String> LOWER =
            Set.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");

    private static final Set<String> UPPER =
            Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");

    private static final Set<String> TREES = Set.of("items", "additionalProperties", "contains");

    private final Direction direction;
    private final List<Breach> breaches = new ArrayList<>();

    private SchemaComparison(Direction direction) {
        this.direction = direction;
    }

    /** What breaks; empty when nothing does. */
    public static List<Breach> breaches(JsonNode before, JsonNode after, Direction direction) {
        SchemaComparison comparison = new SchemaComparison(direction);
        comparison.compare("", Canonical.of(before), Canonical.of(after));
        return List.copyOf(comparison.breaches);
    }

    private void compare(String place, JsonNode before, JsonNode after) {
        if (!before.isObject() || !after.isObject()) {
            if (!before.equals(after)) {
                breach("schema-changed", place, before, after);
            }
            return;
        }
        Set<String> keywords = new TreeSet<>(before.propertyNames());
        keywords.addAll(after.propertyNames());
        for (String keyword : keywords) {
            keyword(place, keyword, before.path(keyword), after.path(keyword));
        }
        added(place, before, after);
    }

    private void keyword(String place, String keyword, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        String inner = place + "/" + keyword;
        switch (keyword) {
            case "properties" -> properties(inner, before, after);
            case "required" -> required(place, before, after);
            case "type" -> type(place, before, after);
            case "enum" -> values(place, before, after);
            default -> other(inner, keyword, before, after);
        }
    }

    private void other(String place, String keyword, JsonNode before, JsonNode after) {
        if (LOWER.contains(keyword)) {
            bound(place, before, after, 1);
        } else if (UPPER.contains(keyword)) {
            bound(place, before, after, -1);
        } else if (TREES.contains(keyword) && before.isObject() && after.isObject()) {
            compare(place, before, after);
        } else if (before.isMissingNode()) {
            breach("constraint-added", place, before, after);
        } else if (after.isMissingNode()) {
            wider("constraint-removed", place, before, after);
        } else {
            breach("constraint-changed", place, before, after);
        }
    }

    private void properties(String place, JsonNode before, JsonNode after) {
        for (String name : before.propertyNames()) {
            if (after.has(name)) {
                compare(place + "/" + name, before.get(name), after.get(name));
            } else {
                breach("field-removed", place + "/" + name, before.get(name), after.path(name));
            }
        }
    }

    /** A field that is new where no others, or only some, were allowed. */
    private void added(String place, JsonNode before, JsonNode after) {
        JsonNode others = before.path("additionalProperties");
        if (others.isMissingNode()) {
            return;
        }
        for (String name : after.path("properties").propertyNames()) {
            JsonNode field = after.path("properties").get(name);
            if (!before.path("properties").has(name) && !field.equals(others)) {
                String inner = place + "/properties/" + name;
                if (others.isBoolean()) {
                    wider("field-added-to-closed", inner, others, field);
                } else {
                    breach("field-added-to-closed", inner, others, field);
                }
            }
        }
    }

    private void required(String place, JsonNode before, JsonNode after) {
        Set<String> was = strings(before);
        Set<String> is = strings(after);
        for (String name : is) {
            if (!was.contains(name)) {
                breaches.add(new Breach("field-newly-required", place, name));
            }
        }
        for (String name : was) {
            if (!is.contains(name) && direction == Direction.OUTGOING) {
                breaches.add(new Breach("field-no-longer-required", place, name));
            }
        }
    }

    /** A number is wider than an integer. */
    private void type(String place, JsonNode before, JsonNode after) {
        Set<String> was = strings(before);
        Set<String> is = strings(after);
        boolean wider =
                after.isMissingNode()
                        || (!before.isMissingNode()
                                && was.stream()
                                        .allMatch(
                                                type ->
                                                        is.contains(type)
                                                                || (type.equals("integer")
                                                                        && is.contains("number"))));
        String rule = was.contains("null") != is.contains("null") ? "null-changed" : "type-changed";
        if (wider) {
            wider(rule, place, before, after);
        } else {
            breach(rule, place, before, after);
        }
    }

    /** A closed list; open ones only list today's values under {@code examples}. */
    private void values(String place, JsonNode before, JsonNode after) {
        if (before.isMissingNode()) {
            breach("enum-added", place, before, after);
            return;
        }
        Set<JsonNode> is = Set.copyOf(after.valueStream().toList());
        boolean allThere = after.isMissingNode() || before.valueStream().allMatch(is::contains);
        if (allThere) {
            wider("enum-widened", place, before, after);
        } else {
            breach("enum-narrowed", place, before, after);
        }
    }

    private void bound(String place, JsonNode before, JsonNode after, int sign) {
        if (before.isMissingNode()) {
            breach("range-narrowed", place, before, after);
        } else if (after.isMissingNode()) {
            wider("range-widened", place, before, after);
        } else {
            int change = number(after).compareTo(number(before)) * sign;
            if (change > 0) {
                breach("range-narrowed", place, before, after);
            } else if (change < 0) {
                wider("range-widened", place, before, after);
            }
        }
    }

    /** Breaks readers of the last release where Parley writes; nobody where others do. */
    private void wider(String rule, String place, JsonNode before, JsonNode after) {
        if (direction == Direction.OUTGOING) {
            breach(rule, place, before, after);
        }
    }

    private void breach(String rule, String place, JsonNode before, JsonNode after) {
        breaches.add(new Breach(rule, place, words(before) + " became " + words(after)));
    }

    private static String words(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }

    private static BigDecimal number(JsonNode node) {
        return node.decimalValue();
    }

    private static Set<String> strings(JsonNode node) {
        Set<String> strings = new TreeSet<>();
        if (node.isArray()) {
            node.forEach(member -> strings.add(member.asString()));
        } else if (node.isString()) {
            strings.add(node.asString());
        }
        return strings;
    }
}
