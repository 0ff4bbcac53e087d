package parley.registration.domain;

/** The way on which a registration came in. */
public enum Channel {
    API,
    /** An event of another system on an inbound topic. */
    TICKETING
}
