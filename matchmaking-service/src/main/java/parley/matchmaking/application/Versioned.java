package parley.matchmaking.application;

/**
 * An aggregate as it was read.
 *
 * @param version from 1, one more with each change
 */
public record Versioned<T>(T value, long version) {}
