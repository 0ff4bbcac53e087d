package parley.matchmaking.application;

/** A timetable can't be kept, now or later: with its rows it is larger than a document may be. */
public final class TimetableTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Says how large it is.
     *
     * @param meetings placed or not
     */
    public TimetableTooLargeException(int meetings, long bytes, long most) {
        super(
                "A timetable of %d meetings takes %d bytes, and more than %d can't be kept"
                        .formatted(meetings, bytes, most));
    }
}
