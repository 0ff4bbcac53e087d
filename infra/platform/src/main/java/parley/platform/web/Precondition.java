package parley.platform.web;

/** What must be true of the addressed thing for a PUT to happen. */
public sealed interface Precondition {

    /** It doesn't exist yet ({@code If-None-Match: *}). */
    record Absent() implements Precondition {}

    /** It exists in exactly this version ({@code If-Match}). */
    record AtVersion(long version) implements Precondition {}
}
