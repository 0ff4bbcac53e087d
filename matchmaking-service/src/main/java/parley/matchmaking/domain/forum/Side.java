package parley.matchmaking.domain.forum;

/** Meetings are between the two sides, never within one. */
public enum Side {
    SELLER,
    BUYER
}
