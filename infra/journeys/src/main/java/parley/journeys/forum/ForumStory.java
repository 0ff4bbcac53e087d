package parley.journeys.forum;

import java.nio.file.Path;
import parley.journeys.forum.data.ForumDataException;
import parley.journeys.forum.data.ForumReader;

/** The whole forum, told through the public interfaces only. */
public final class ForumStory {

    private ForumStory() {}

    /**
     * Reads and checks the forum's files without touching any service.
     *
     * @throws ForumDataException when they can't be used
     */
    public static void check(Path forumDirectory) {
        var _ = ForumReader.read(forumDirectory);
    }

    /**
     * Runs the story to its end and judges it.
     *
     * @throws ForumDataException when the forum's files can't be used
     * @throws StoryFailedException when a service's answer ends the story
     */
    public static ForumOutcome run(ForumRun run) {
        check(run.forumDirectory());
        throw new StoryFailedException("the story is still being written");
    }
}
