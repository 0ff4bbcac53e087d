package parley.registration.domain;

/** What a forum answers to a command. */
public sealed interface ForumDecision {

    /** The event carries the forum as it becomes. */
    record Changed(ForumEvent event) implements ForumDecision {}

    /** It is already so. */
    record Unchanged() implements ForumDecision {}

    record Refused(Rule rule) implements ForumDecision {}

    enum Rule {
        /** A closed forum stays closed and as it is. */
        CLOSED_FOR_GOOD,
        /** A draft was never open, so it can't be closed. */
        NOT_OPENED_YET,
        /** The code names a type with another role or another need of approval. */
        PARTICIPANT_TYPE_TAKEN
    }
}
