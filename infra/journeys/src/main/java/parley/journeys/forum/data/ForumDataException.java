package parley.journeys.forum.data;

/** The forum's files can't be used; the message names file, row and column and says what to do. */
public final class ForumDataException extends RuntimeException {

    public ForumDataException(String message) {
        super(message);
    }
}
