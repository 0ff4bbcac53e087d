package parley.matchmaking.domain.meeting;

/** Into a room, or out of it. */
public enum Movement {
    JOINED,
    LEFT
}
