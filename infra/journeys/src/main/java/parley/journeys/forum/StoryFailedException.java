package parley.journeys.forum;

/** A service answered what the story can't go on with; the message names request and answer. */
public final class StoryFailedException extends RuntimeException {

    public StoryFailedException(String message) {
        super(message);
    }
}
