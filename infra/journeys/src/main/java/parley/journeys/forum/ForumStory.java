package parley.journeys.forum;

import java.nio.file.Path;
import parley.journeys.forum.data.ForumDataException;

/** The whole forum, told through the public interfaces only. */
public final class ForumStory {

    private ForumStory() {}

    /**
     * Reads and checks the forum's files without touching any service.
     *
     * @throws ForumDataException when they can't be used
     */
    public static void check(Path forumDirectory) {
        throw new UnsupportedOperationException("told soon: " + forumDirectory);
    }

    /**
     * Runs the story to its end and judges it.
     *
     * @throws ForumDataException when the forum's files can't be used
     * @throws StoryFailedException when a service's answer ends the story
     */
    public static ForumOutcome run(ForumRun run) {
        throw new UnsupportedOperationException("told soon: " + run);
    }
}
