package parley.journeys.forum.data;

/**
 * A row of {@code meeting-requests.csv}.
 *
 * @param priority 1 (low) to 3 (high)
 */
public record MeetingRequest(String requester, String responder, int priority, Answer answer) {

    /** What the responder says; PENDING says nothing. */
    public enum Answer {
        ACCEPTED,
        DECLINED,
        PENDING
    }
}
