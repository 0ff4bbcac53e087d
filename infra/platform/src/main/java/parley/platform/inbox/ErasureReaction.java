package parley.platform.inbox;

import parley.platform.event.EventEnvelope;

/**
 * Forgets an aggregate for good: its owner has erased it. Repeatable, and stronger than a {@link
 * Reaction} to an older event of the same aggregate that still runs: what that writes afterwards
 * must find the stub that this left, and change nothing.
 */
@FunctionalInterface
public interface ErasureReaction {

    /** The subject of the tombstone is the aggregate. */
    Effect on(EventEnvelope tombstone);
}
