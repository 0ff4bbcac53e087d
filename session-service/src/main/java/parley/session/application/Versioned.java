package parley.session.application;

/** An aggregate and the version in which it was read or left. */
public record Versioned<S>(S state, long version) {}
