package parley.matchmaking.domain.meeting;

/** Why a company does not want a meeting, if it says so. */
public enum DeclineReason {
    NO_MATCH,
    NO_TIME,
    ALREADY_IN_CONTACT,
    OTHER
}
