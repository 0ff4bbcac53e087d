package parley.benchmarks.b2bsp.proof;

import java.util.Optional;
import java.util.OptionalInt;
import parley.benchmarks.b2bsp.instance.Schedule;

/**
 * What is known at the end.
 *
 * @param schedule the best one found
 * @param breaks its breaks
 * @param bound no schedule has fewer breaks; empty if there is no schedule at all
 */
public record Outcome(
        Status status, Optional<Schedule> schedule, OptionalInt breaks, OptionalInt bound) {}
