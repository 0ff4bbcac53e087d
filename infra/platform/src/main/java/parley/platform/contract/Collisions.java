package parley.platform.contract;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Arrays of different values that share their hash: {@code uniqueItems} puts values into a hash
 * set, where 16,000 of them take five seconds.
 */
final class Collisions {

    private final int most;

    Collisions(int most) {
        this.most = most;
    }

    boolean exceedIn(JsonNode node) {
        return (node.isArray() && node.size() > most && collide(node))
                || node.values().stream().anyMatch(this::exceedIn);
    }

    private boolean collide(JsonNode array) {
        Map<Integer, JsonNode> first = new HashMap<>();
        Map<Integer, Integer> others = new HashMap<>();
        for (JsonNode value : array) {
            JsonNode before = first.putIfAbsent(value.hashCode(), value);
            if (before != null
                    && !before.equals(value)
                    && others.merge(value.hashCode(), 1, Integer::sum) >= most) {
                return true;
            }
        }
        return false;
    }
}
