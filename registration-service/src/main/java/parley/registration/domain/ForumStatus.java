package parley.registration.domain;

/** Whether a forum takes registrations: not yet, now, no more. */
public enum ForumStatus {
    DRAFT,
    OPEN,
    CLOSED
}
