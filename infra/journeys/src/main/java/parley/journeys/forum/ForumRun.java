package parley.journeys.forum;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.IntConsumer;

/**
 * One run of the story.
 *
 * @param forumDirectory a forum in the format of {@code infra/local/forums/pohang-2020}
 * @param out takes the {@code [n/N] step} lines
 * @param beforeStep told each step's number, from 1, before the step begins; may block
 * @param alone whether nothing else happens in the services: then rest is waited for, and nobody
 *     else's mail or dead letter is expected
 */
public record ForumRun(
        Path forumDirectory,
        Addresses addresses,
        PrintStream out,
        IntConsumer beforeStep,
        boolean alone) {

    /** In services that do nothing else. */
    public ForumRun(
            Path forumDirectory, Addresses addresses, PrintStream out, IntConsumer beforeStep) {
        this(forumDirectory, addresses, out, beforeStep, true);
    }

    /** Beside other forums. */
    public static ForumRun amongOthers(
            Path forumDirectory, Addresses addresses, PrintStream out, IntConsumer beforeStep) {
        return new ForumRun(forumDirectory, addresses, out, beforeStep, false);
    }
}
