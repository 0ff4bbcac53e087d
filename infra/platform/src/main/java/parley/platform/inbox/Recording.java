package parley.platform.inbox;

import org.jspecify.annotations.Nullable;

/** What became of an arriving event. */
sealed interface Recording {

    /**
     * A to-do now, and nobody else works on this key.
     *
     * @param superseded a dead letter of an older state that this newer one replaces
     */
    record Leased(Work work, @Nullable String superseded) implements Recording {}

    /** A to-do now, behind others or with somebody else at work: they go on to it. */
    record Queued() implements Recording {}

    /** Had before, or older than what was had. */
    record Old() implements Recording {}

    /** Kept until the events before it have come. */
    record Parked() implements Recording {}

    /** Not recorded: as many stand behind others of its key as may. */
    record Full() implements Recording {}

    /** Nothing is to be done about it, and nothing before it is unfinished: only counted. */
    record Passed() implements Recording {}
}
