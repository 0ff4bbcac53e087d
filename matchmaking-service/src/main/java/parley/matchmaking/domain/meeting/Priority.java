package parley.matchmaking.domain.meeting;

/** How much the requester wants a meeting: 1 (low) to 3 (high). */
public record Priority(int value) {

    public Priority {
        if (value < 1 || value > 3) {
            throw new IllegalArgumentException("Priority is 1 to 3, not " + value);
        }
    }
}
