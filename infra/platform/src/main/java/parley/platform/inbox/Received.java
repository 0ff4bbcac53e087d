package parley.platform.inbox;

import parley.platform.event.EventEnvelope;

/** A consumed event in the consumer's own words. */
public record Received<D>(EventEnvelope envelope, D data) {}
