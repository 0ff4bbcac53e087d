package parley.matchmaking.domain.scheduling;

import java.util.Comparator;

/**
 * A meeting that both sides want.
 *
 * @param requester reference of the company that asked
 * @param responder reference of the company that accepted
 * @param priority 1 (low) to 3 (high)
 */
public record AcceptedMeeting(String requester, String responder, int priority)
        implements Comparable<AcceptedMeeting> {

    private static final Comparator<AcceptedMeeting> BY_REFERENCES =
            Comparator.comparing(AcceptedMeeting::requester)
                    .thenComparing(AcceptedMeeting::responder)
                    .thenComparingInt(AcceptedMeeting::priority);

    public AcceptedMeeting {
        if (requester.equals(responder)) {
            throw new IllegalArgumentException(requester + " cannot meet itself");
        }
        if (priority < 1 || priority > 3) {
            throw new IllegalArgumentException("Priority is 1 to 3, not " + priority);
        }
    }

    @Override
    public int compareTo(AcceptedMeeting other) {
        return BY_REFERENCES.compare(this, other);
    }

    @Override
    public String toString() {
        return requester + " with " + responder;
    }
}
