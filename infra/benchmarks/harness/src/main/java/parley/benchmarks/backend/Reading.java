package parley.benchmarks.backend;

import java.util.List;
import java.util.Map;

/**
 * What the store has done.
 *
 * @param nanos monotonic time of the backend's process, like that of the effects
 * @param work since the start, by database
 * @param effects since the last reading
 */
public record Reading(long nanos, Map<String, Work> work, List<Effect> effects) {

    public Reading {
        work = Map.copyOf(work);
        effects = List.copyOf(effects);
    }

    public Work of(Iterable<String> databases) {
        Work sum = Work.NONE;
        for (String database : databases) {
            sum = sum.plus(work.getOrDefault(database, Work.NONE));
        }
        return sum;
    }

    /**
     * Commands that a database has carried out.
     *
     * @param commands round trips, reads too
     * @param writes documents inserted, and updates and deletions, each by itself where one command
     *     brings several
     */
    public record Work(long commands, long writes) {

        public static final Work NONE = new Work(0, 0);

        Work plus(Work other) {
            return new Work(commands + other.commands, writes + other.writes);
        }

        public Work since(Work earlier) {
            return new Work(commands - earlier.commands, writes - earlier.writes);
        }
    }

    /** A document of a collection {@code effects} was stored. */
    public record Effect(String id, long nanos) {}
}
