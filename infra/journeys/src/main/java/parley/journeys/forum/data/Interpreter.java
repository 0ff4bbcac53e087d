package parley.journeys.forum.data;

import java.util.List;
import java.util.Set;

/**
 * A row of {@code interpreters.csv}.
 *
 * @param pairs undirected language pairs such as {@code ko-ru}
 * @param unavailableSlots 0-based
 */
public record Interpreter(
        String id,
        List<String> pairs,
        String timeZone,
        Set<Integer> unavailableSlots,
        String email) {

    public Interpreter {
        pairs = List.copyOf(pairs);
        unavailableSlots = Set.copyOf(unavailableSlots);
    }

    @Override
    public String toString() {
        return "Interpreter[" + id + "]";
    }
}
