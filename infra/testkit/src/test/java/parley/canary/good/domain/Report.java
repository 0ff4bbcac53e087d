package parley.canary.good.domain;

import java.time.Instant;

/** Ends in "port", but not in the word. */
public record Report(Instant at) {}
