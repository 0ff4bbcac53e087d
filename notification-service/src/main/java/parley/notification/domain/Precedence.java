package parley.notification.domain;

import java.util.Collection;

/**
 * Whether a mail may go out now, seen beside the others of the same meeting to the same person: a
 * calendar must never be told an older thing after a newer one, nor of the end of what it was never
 * told.
 */
public enum Precedence {
    GO,
    /** An earlier mail is not settled; ask again later. */
    NOT_YET,
    /** A newer mail says what is true now. */
    SUPERSEDED,
    /** There is nothing in the recipient's calendar that could be cancelled. */
    NEVER_INVITED;

    /**
     * Decides by calendar sequences alone.
     *
     * @param newest highest calendar sequence that is known of the meeting
     * @param earlier the recipient's mails of this meeting with a lower sequence
     */
    public static Precedence of(
            Matter matter, Meeting meeting, int newest, Collection<Notification> earlier) {
        if (meeting.calendarSequence() < newest) {
            return SUPERSEDED;
        }
        if (earlier.stream().anyMatch(mail -> mail.status().isPending())) {
            return NOT_YET;
        }
        if (matter.kind() == Kind.MEETING_CANCELLATION
                && earlier.stream().noneMatch(Precedence::mayBeInTheCalendar)) {
            return NEVER_INVITED;
        }
        return GO;
    }

    private static boolean mayBeInTheCalendar(Notification mail) {
        return mail.kind() == Kind.MEETING_INVITATION
                && (mail.delivery() instanceof Delivery.Sent
                        || mail.delivery() instanceof Delivery.Unknown);
    }
}
