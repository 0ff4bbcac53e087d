package parley.notification.domain;

/** What a mail is about, as it is named on the wire. Nothing else causes a mail. */
public enum Kind {
    REGISTRATION_CONFIRMED,
    MEETING_INVITATION,
    MEETING_CANCELLATION,
    WITHDRAWAL_CONFIRMED
}
