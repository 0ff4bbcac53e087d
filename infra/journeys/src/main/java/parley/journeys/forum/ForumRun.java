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
 */
public record ForumRun(
        Path forumDirectory, Addresses addresses, PrintStream out, IntConsumer beforeStep) {}
