package parley.matchmaking.domain;

/**
 * What is wrong with one field of a command.
 *
 * @param field as a path, for example {@code interpreters[2].pairs[0]}
 * @param message what is wrong and what to do
 */
public record FieldProblem(String field, String message) {}
