package parley.platform.simulation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What clients know: how many commands they gave, how many were answered; and what was done. */
final class Truth {

    private final Map<String, Integer> begun = new TreeMap<>();
    private final Map<String, Integer> acknowledged = new TreeMap<>();
    private final Map<String, Integer> served = new TreeMap<>();

    private final Set<String> died = new TreeSet<>();

    void begun(String id) {
        begun.merge(id, 1, Integer::sum);
    }

    void acknowledged(String id) {
        acknowledged.merge(id, 1, Integer::sum);
    }

    /** A reaction to this event came to its end. */
    void served(String id, long number) {
        served.merge(id + "#" + number, 1, Integer::sum);
    }

    /** A reaction to this event failed for good. */
    void died(String id, long number) {
        died.add(id + "#" + number);
    }

    Set<String> died() {
        return died;
    }

    int mostOf(String id) {
        return begun.getOrDefault(id, 0);
    }

    int leastOf(String id) {
        return acknowledged.getOrDefault(id, 0);
    }

    Iterable<String> ids() {
        return begun.keySet();
    }

    /** How often each event was reacted to. */
    Map<String, Integer> served() {
        return served;
    }
}
