package parley.benchmarks.load;

import java.util.List;
import java.util.Map;

/**
 * What became of a step's requests.
 *
 * @param first when the first one was due, monotonic nanoseconds like all times here
 * @param answered when the last answer was there
 * @param refused how many, by reason
 * @param unsent left out because too many were under way
 */
public record Sent(
        long first,
        long answered,
        List<Accepted> accepted,
        Map<String, Integer> refused,
        int unsent) {

    public Sent {
        accepted = List.copyOf(accepted);
        refused = Map.copyOf(refused);
    }

    /**
     * A request that was answered 201.
     *
     * @param due when it was to start, which is what its client would count from
     */
    public record Accepted(String id, long due) {}
}
