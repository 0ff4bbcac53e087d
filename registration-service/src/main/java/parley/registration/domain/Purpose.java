package parley.registration.domain;

/** A use of data that somebody may say yes or no to. */
public enum Purpose {
    /** That the company's profile is matched with others' and recommended to them. */
    RECOMMENDATION
}
