package parley.faults.plan;

import java.time.Duration;

/**
 * One fault.
 *
 * @param target a service, a replica ({@code registration-1}), or {@code broker}; {@code topics}
 *     for what is done to records
 * @param at after the load began
 * @param length until it is undone; zero where nothing is to be undone
 */
public record Fault(FaultKind kind, String target, Duration at, Duration length) {}
